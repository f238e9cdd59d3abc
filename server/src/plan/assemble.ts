import GithubSlugger from 'github-slugger'
import type { Span } from '../base/span.ts'
import { statedOf } from './assemble/fields.ts'
import { isForm } from './assemble/form.ts'
import { groupByNode } from './assemble/group-by-node.ts'
import { mentionsOf } from './assemble/mentions.ts'
import { buildNodes } from './assemble/nodes.ts'
import type { DocumentFields, Plan } from './model.ts'
import type { Reading } from './reading.ts'

/**
 * Makes nodes of what was read: statements about one subject become one node, wherever they stand. `end` is the end of
 * the file, where its last section ends.
 */
export function assemble(reading: Reading, end: Span | undefined): Plan {
  const { groups: all, ofDocument } = groupByNode(reading)
  const groups = isForm(reading.title[0]?.value, all) ? [] : all
  const start = statedOf(ofDocument, 'start')
  const firstDay = start.is === 'given' ? start.said.value.from : undefined
  const nodes = buildNodes(groups, { headings: reading.headings, end, firstDay })
  const isPlan = 0 < nodes.milestones.length + nodes.tasks.length + nodes.risks.length + nodes.decisions.length
  const document: DocumentFields = {
    status: statedOf(ofDocument, 'status'),
    owners: statedOf(ofDocument, 'owners'),
    reviewers: statedOf(ofDocument, 'reviewers'),
    due: statedOf(ofDocument, 'due'),
    updated: statedOf(ofDocument, 'updated'),
    start,
    declaredStatuses: reading.declaredStatuses,
    policies: reading.policies,
    cadences: reading.cadences,
    statements: ofDocument,
  }
  const slugger = new GithubSlugger()
  return {
    isPlan,
    title: reading.title[0],
    document,
    ...nodes,
    log: reading.log,
    checklist: reading.checklist,
    mentions: mentionsOf(reading, groups),
    links: reading.links,
    anchors: reading.headings.map(({ text, span }) => ({ slug: slugger.slug(text), heading: span })),
    placeholders: reading.placeholders,
  }
}
