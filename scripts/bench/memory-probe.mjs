// Loaded into a server (`node --expose-gc --import memory-probe.mjs`): tells its parent how much memory it takes.
process.on('message', () => {
  const { rss: resident } = process.memoryUsage()
  globalThis.gc()
  process.send({ resident, heap: process.memoryUsage().heapUsed })
})
process.channel.unref()
