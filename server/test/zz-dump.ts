import { readFileSync } from 'node:fs'
import { apply, emptySnapshot } from '../src/workspace/apply.ts'
import { fileIn } from './scene.ts'
const p = process.argv[2]!
const uri = 'file:///a.md' as any
const ws = apply(emptySnapshot('2026-03-01' as any), [{ is: 'text', uri, text: readFileSync(p, 'utf8') }])
const file = fileIn(ws, { uri })
const d = file.plan.document
const show = (s: any) => s.is === 'given' ? JSON.stringify(s.said.value).slice(0, 200) : s.is
console.log('status', show(d.status), 'owners', show(d.owners), 'updated', show(d.updated), 'due', show(d.due), 'policies', d.policies.map((x) => x.about), 'title', file.plan.title?.value)
if (process.argv[3]) for (const m of (file.plan as any)[process.argv[3]]) console.log(m.id?.value, '|', m.name.value.slice(0,40), '|', m.dialect, '| st', m.status ? show(m.status):'', '| ow', m.owners ? show(m.owners):'', '| due', m.due ? show(m.due):'', '| crit', m.exitCriteria?.length, m.milestone ? 'of '+m.milestone.id.value : '')
