import { readFileSync } from 'node:fs'
import { execSync } from 'node:child_process'
import { parse } from './src/markdown/parse.ts'
import { readPlan } from './src/dialects/read-plan.ts'
import { entryOfFile } from './src/workspace/entry.ts'
import { keptFile } from './src/workspace/kept-file.ts'
import { mayBePlan } from './src/workspace/scan.ts'
const fs_ = execSync('find /tmp/bd/ws1000 -name "*.md" | sort | head -120', {encoding:'utf8'}).trim().split('\n')
let tp=0,tr=0,te=0,tk=0,ts=0,size=0,text=0, parts=[0,0,0,0,0]
for (let round=0; round<2; round++) { tp=tr=te=tk=ts=size=text=0; for (const f of fs_) { const t = readFileSync(f,'utf8'); let b=performance.now()
 mayBePlan(t); ts+=performance.now()-b; b=performance.now()
 const m = parse(t); tp += performance.now()-b; b=performance.now(); const plan = readPlan(m).plan; tr += performance.now()-b; b=performance.now()
 const e = entryOfFile({uri: f as never, text: m.text, markdown: m, plan}); te += performance.now()-b; size += e.length; text += t.length; e.split('\t').forEach((x,i)=>parts[i]!+=x.length)
 b=performance.now(); const k = keptFile(f as never, e, () => t); void k.plan; tk += performance.now()-b } }
const n = fs_.length; console.log({parse: tp/n, read: tr/n, entry: te/n, revive: tk/n, scan: ts/n, size: size/n, text: text/n, parts: parts.map(p=>p/n/2)})
