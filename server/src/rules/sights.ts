import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import type { Rule, Sight } from './rule.ts'

/** What a rule has to look at in a file, to compare with what it had the last time: the day, the words, and its own sights. */
export function sightsOf({ looksAt }: Rule, file: PlanFile, workspace: Snapshot): readonly unknown[] {
  return [workspace.today, workspace.words, ...looksAt.flatMap((sight) => valuesOf(sight, file, workspace))]
}

function valuesOf(sight: Sight, { plan, text, uri }: PlanFile, workspace: Snapshot): readonly unknown[] {
  switch (sight) {
    case 'nodes':
      return NODES.map((list) => plan[list])
    case 'words':
      return [text]
    case 'otherFiles':
      return [workspace.changesBeside(uri)]
    default:
      return [plan[sight]]
  }
}

const NODES = ['phases', 'milestones', 'tasks', 'risks', 'decisions', 'gates', 'workstreams'] as const
