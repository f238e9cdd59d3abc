import { startNodeServer } from './start.ts'

startNodeServer(process.argv.slice(2))
