import type { Action, ActionGroup } from '../../app/actions/actions'

export const GROUP_LABELS = {
  entries: 'help.groupEntries',
  templates: 'registering.templates.title',
  week: 'help.groupWeek',
  timer: 'help.groupTimer',
  views: 'help.groupViews',
  settings: 'nav.settings',
  help: 'help.groupHelp',
} as const satisfies Record<ActionGroup, string>

const ORDER: readonly ActionGroup[] = ['entries', 'templates', 'timer', 'week', 'views', 'settings', 'help']

/** The actions that are to be seen, by group, in the order that help shows them. */
export function byGroup(actions: readonly Action[]): { group: ActionGroup; actions: Action[] }[] {
  return ORDER.map((group) => ({
    group,
    actions: actions.filter((action) => action.group === group && !action.hidden),
  })).filter((each) => each.actions.length > 0)
}
