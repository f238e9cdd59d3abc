import { type Command, type Disposable, LanguageStatusSeverity, languages } from 'vscode'
import { planDocuments } from './documents.ts'
import type { Condition, LanguageServer } from './language-server.ts'

/** Shows how the server is doing, among what VS Code tells about the language of the open document. */
export function showStatus(server: LanguageServer): Disposable {
  const item = languages.createLanguageStatusItem('milepost.status', planDocuments())
  item.name = 'Milepost'
  const show = (condition: Condition) => Object.assign(item, statusOf(condition))
  show(server.condition)
  const subscription = server.onDidChange(show)
  return { dispose: () => [subscription, item].forEach((part) => part.dispose()) }
}

interface Status {
  readonly text: string
  readonly detail: string
  readonly busy: boolean
  readonly severity: LanguageStatusSeverity
  readonly command: Command
}

function statusOf(condition: Condition): Status {
  const { Error, Information } = LanguageStatusSeverity
  switch (condition.is) {
    case 'starting':
      return { text: 'Milepost starts', detail: '', busy: true, severity: Information, command: showLog }
    case 'failed':
      return { text: 'Milepost has failed', detail: condition.reason, busy: false, severity: Error, command: restart }
    case 'running': {
      const { plans, milestones, today, isIndexing } = condition.state
      const text = `${counted(plans, 'plan')}, ${counted(milestones, 'milestone')}`
      return { text, detail: `as of ${today}`, busy: isIndexing, severity: Information, command: showMilestones }
    }
  }
}

/** `1 plan`, `2 plans`. */
function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

const showLog: Command = { command: 'milepost.showLog', title: 'Show Log' }
const restart: Command = { command: 'milepost.restart', title: 'Restart' }
const showMilestones: Command = { command: 'milepost.showMilestones', title: 'Show Milestones' }
