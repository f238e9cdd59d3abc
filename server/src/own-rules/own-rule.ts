import { called } from '../rules/called.ts'
import { noOptions } from '../rules/no-options.ts'
import { nodesOfKinds } from '../rules/node-changes.ts'
import type { Finding, Rule, RuleContext, Severity } from '../rules/rule.ts'
import type { Sight } from '../rules/sight.ts'
import type { FileUri, PlanNode } from '../plan/model.ts'
import type { NodeKind } from '../plan/value.ts'
import type { PlanFile } from '../workspace/snapshot.ts'
import { type Message, messageOf } from './message.ts'
import { isMistake } from './mistake.ts'
import type { readSyntax } from './read-syntax.ts'
import { placeOf, type Subject } from './subject.ts'
import type { Mistake } from './syntax.ts'
import { type Understood, understand } from './understand.ts'

/** A rule as a user has written it. */
export interface WrittenOwnRule {
  readonly id: string
  /** `milestone where status = done and owner is absent`. */
  readonly when: string
  /** `“{name}” is done, and nobody knows by whom`. */
  readonly message: string
  readonly severity: Severity
  /** The config file in which it stands. */
  readonly toldIn: FileUri
}

/**
 * A rule of the user's own; none where something is wrong in its condition or message. Never fails. `read` is `readSyntax`,
 * which is loaded only where there are config files.
 */
export function ownRule(
  written: WrittenOwnRule,
  read: typeof readSyntax,
): { readonly rule: Rule } | { readonly inCondition: readonly Mistake[]; readonly inMessage: readonly Mistake[] } {
  const syntax = read(written.when)
  if (isMistake(syntax)) return { inCondition: [syntax], inMessage: [] }
  const [inCondition, inMessage]: [Mistake[], Mistake[]] = [[], []]
  const condition = understand(syntax, inCondition)
  const message = condition && messageOf(written.message, condition.about, inMessage)
  if (!condition || !message || 0 < inCondition.length + inMessage.length) return { inCondition, inMessage }
  return { rule: ruleOf(written, condition, message) }
}

function ruleOf({ id, when, severity, toldIn }: WrittenOwnRule, condition: Understood, message: Message): Rule {
  const frame = { id, group: 'own', summary: when, severity, options: noOptions, toldIn } as const
  const [kind] = condition.about.kinds
  const find = (subject: Subject): Finding[] => findingOf(subject, condition, message)
  if (kind === 'plan' || kind === 'item' || kind === undefined) {
    return {
      ...frame,
      needsAllFiles: true,
      looksAt: ANYWHERE,
      check: (file, { workspace }) => find({ is: 'plan', file, workspace }),
    }
  }
  const findIn = (node: PlanNode, file: PlanFile, { workspace }: RuleContext<unknown>): Finding[] =>
    find({ is: 'node', node, file, workspace })
  const ofNodes = { ...frame, of: [kind] satisfies NodeKind[] }
  switch (condition.looks) {
    case 'within':
      return { ...ofNodes, checkNode: findIn }
    case 'ahead':
      return { ...ofNodes, needsAllFiles: true, follows: 'dependencies', checkNode: findIn }
    case 'elsewhere':
      return {
        ...frame,
        needsAllFiles: true,
        looksAt: ANYWHERE,
        check: (file, context) => nodesOfKinds(file.plan, [kind]).flatMap((node) => findIn(node, file, context)),
      }
  }
}

function findingOf(subject: Subject, { judge }: Understood, message: Message): Finding[] {
  const { truth, at, related } = judge(subject)
  const place = at ?? placeOf(subject) ?? subject.file.plan.milestones[0]?.title
  if (truth !== true || !place) return []
  const nodes = new Map(related.flatMap((one) => (one.is === 'node' ? [[one.node, one] as const] : [])))
  return [
    {
      at: place,
      message: message(subject),
      ...(0 < nodes.size && {
        related: [...nodes.values()].map(({ file, node }) => ({
          file,
          at: node.title,
          message: called(node, file.text),
        })),
      }),
    },
  ]
}

/** All that belongs to something may stand anywhere. */
const ANYWHERE: readonly Sight[] = [
  ...(['title', 'document', 'phases', 'milestones', 'tasks', 'risks', 'decisions', 'gates', 'workstreams'] as const),
  ...(['names', 'resolution', 'otherFiles'] as const),
]
