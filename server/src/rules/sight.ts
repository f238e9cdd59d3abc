/**
 * Parts of a plan that a rule may look at. Of all nodes: `ids`; `names`, which are their ids and those that they refer to;
 * `fields`, whether each has a date and is over; `dates`; `statuses`; `sharedIds`, the nodes whose id another node has, too. `loops`: what
 * waits for itself, round some corners. `lateness`: what is late by the date of something for which it waits. `resolution`: what
 * references mean. `placeholders`: where there are any, with all that stands around them. `words`: every word of the file.
 * `otherFiles`: all that is known of them.
 */
export type Sight = PlanPart | NodeSight | 'loops' | 'lateness' | 'resolution' | 'words' | 'otherFiles'

export type NodeSight = 'ids' | 'names' | 'fields' | 'dates' | 'statuses' | 'sharedIds'
type PlanPart =
  'title' | 'document' | 'log' | 'checklist' | 'links' | 'anchors' | 'placeholders' | 'directives' | NodeList
type NodeList = 'phases' | 'milestones' | 'tasks' | 'risks' | 'decisions' | 'gates' | 'workstreams'
