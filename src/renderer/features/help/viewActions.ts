import type { Right } from '@shared/domain/roles'
import type { ActionGroup } from '../../app/actions/actions'

/**
 * What a view offers while it is open, told of from everywhere. `onEntry`: works on the entry or cell that is selected there.
 * `right`: what one must be allowed to.
 */
export type ViewAction = {
  id: string
  label: string
  group: ActionGroup
  keys?: readonly string[]
  onEntry?: true
  right?: Right
  /** Whether it is there only where the company has hours submitted. */
  submission?: true
}

/** `path` is null for pages that are gone to from a list: nothing leads to them all. */
type View = { path: string | null; name: string; right?: Right; actions: readonly ViewAction[] }

/** Every action that only one view offers, by the view. What a view offers to `useActions` belongs here too. */
export const VIEW_ACTIONS = [
  {
    path: '/timeline',
    name: 'nav.timeline',
    actions: [
      { id: 'submit', label: 'timeline.submit', group: 'week', keys: ['G'], submission: true },
      {
        id: 'submitDay',
        label: 'timeline.submitDay',
        group: 'week',
        keys: ['Shift+G'],
        onEntry: true,
        submission: true,
      },
      { id: 'withdrawDay', label: 'timeline.withdrawDay', group: 'week', onEntry: true },
      { id: 'withdrawWeek', label: 'timeline.withdrawWeek', group: 'week' },
      { id: 'previousWeek', label: 'timeline.previousWeek', group: 'week', keys: ['[', 'Alt+ArrowLeft'] },
      { id: 'nextWeek', label: 'timeline.nextWeek', group: 'week', keys: [']', 'Alt+ArrowRight'] },
      { id: 'today', label: 'timeline.today', group: 'week', keys: ['T'] },
      { id: 'exchangeExport', label: 'exchange.export', group: 'week' },
      { id: 'exchangeImport', label: 'exchange.importTitle', group: 'week' },
      { id: 'zoomIn', label: 'timeline.zoomIn', group: 'week', keys: ['+'] },
      { id: 'zoomOut', label: 'timeline.zoomOut', group: 'week', keys: ['-'] },
      { id: 'zoomToFit', label: 'timeline.zoomToFit', group: 'week', keys: ['0'] },
      { id: 'edit', label: 'common.edit', group: 'entries', keys: ['Enter'], onEntry: true },
      { id: 'delete', label: 'common.delete', group: 'entries', keys: ['Delete'], onEntry: true },
      {
        id: 'moveLater',
        label: 'entryAction.moveLater',
        group: 'entries',
        keys: ['Alt+ArrowRight'],
        onEntry: true,
      },
      {
        id: 'moveEarlier',
        label: 'entryAction.moveEarlier',
        group: 'entries',
        keys: ['Alt+ArrowLeft'],
        onEntry: true,
      },
      {
        id: 'moveDown',
        label: 'entryAction.moveDown',
        group: 'entries',
        keys: ['Alt+ArrowDown'],
        onEntry: true,
      },
      { id: 'moveUp', label: 'entryAction.moveUp', group: 'entries', keys: ['Alt+ArrowUp'], onEntry: true },
      {
        id: 'endLater',
        label: 'entryAction.endLater',
        group: 'entries',
        keys: ['Shift+ArrowRight'],
        onEntry: true,
      },
      {
        id: 'endEarlier',
        label: 'entryAction.endEarlier',
        group: 'entries',
        keys: ['Shift+ArrowLeft'],
        onEntry: true,
      },
      {
        id: 'startLater',
        label: 'entryAction.startLater',
        group: 'entries',
        keys: ['Alt+Shift+ArrowRight'],
        onEntry: true,
      },
      {
        id: 'startEarlier',
        label: 'entryAction.startEarlier',
        group: 'entries',
        keys: ['Alt+Shift+ArrowLeft'],
        onEntry: true,
      },
      { id: 'split', label: 'entryAction.split', group: 'entries', keys: ['K'], onEntry: true },
      { id: 'copyAfter', label: 'entryAction.copyAfter', group: 'entries', keys: ['C'], onEntry: true },
      { id: 'duplicate', label: 'entryAction.duplicate', group: 'entries', keys: ['D'], onEntry: true },
      { id: 'entryLog', label: 'entryAction.log', group: 'entries', keys: ['L'], onEntry: true },
      { id: 'overlap', label: 'entryAction.settleOverlap', group: 'entries', keys: ['O'], onEntry: true },
      { id: 'entryMenu', label: 'entryAction.menu', group: 'entries', keys: ['M'], onEntry: true },
      { id: 'withdraw', label: 'entryAction.withdraw', group: 'entries', onEntry: true },
      { id: 'moveRows', label: 'help.moveRows', group: 'entries', keys: ['← → ↑ ↓'], onEntry: true },
    ],
  },
  {
    path: '/week',
    name: 'nav.week',
    actions: [
      { id: 'newRow', label: 'weekGrid.newRow', group: 'week', keys: ['R'] },
      { id: 'exchangeExport', label: 'exchange.export', group: 'week' },
      { id: 'exchangeImport', label: 'exchange.importTitle', group: 'week' },
      { id: 'copyRows', label: 'weekGrid.copyRows', group: 'week' },
      { id: 'copyHours', label: 'weekGrid.copyHours', group: 'week' },
      { id: 'removeRow', label: 'weekGrid.removeRow', group: 'week', onEntry: true },
      { id: 'editCell', label: 'weekGrid.editCell', group: 'entries', keys: ['F2'], onEntry: true },
      { id: 'commentCell', label: 'weekGrid.comment', group: 'entries', keys: ['Shift+F2'], onEntry: true },
      { id: 'clearCell', label: 'weekGrid.clearCell', group: 'entries', keys: ['Delete'], onEntry: true },
      { id: 'moveCells', label: 'weekGrid.moveCells', group: 'entries', keys: ['← ↑ ↓ →'], onEntry: true },
      { id: 'nextCell', label: 'weekGrid.nextCell', group: 'entries', keys: ['Tab'], onEntry: true },
      { id: 'cellBelow', label: 'weekGrid.cellBelow', group: 'entries', keys: ['Enter'], onEntry: true },
    ],
  },
  {
    path: '/reconciliation',
    name: 'nav.reconciliation',
    actions: [
      { id: 'previousPeriod', label: 'reconciliation.previous', group: 'views', keys: ['['] },
      { id: 'nextPeriod', label: 'reconciliation.next', group: 'views', keys: [']'] },
      { id: 'onlyDifferences', label: 'reconciliation.onlyDifferences', group: 'views', keys: ['A'] },
      { id: 'read', label: 'reconciliation.read', group: 'views', keys: ['R'] },
    ],
  },
  {
    path: '/approval/project',
    name: 'approvalProject.view',
    actions: [
      { id: 'previousInterval', label: 'approvalProject.previous', group: 'views', keys: ['['] },
      { id: 'nextInterval', label: 'approvalProject.next', group: 'views', keys: [']'] },
      { id: 'thisInterval', label: 'approvalProject.today', group: 'views', keys: ['T'] },
      { id: 'addFilter', label: 'common.addFilter', group: 'views', keys: ['F'] },
      { id: 'approveChosen', label: 'approval.approve', group: 'views', keys: ['G'] },
      { id: 'rejectChosen', label: 'approval.reject', group: 'views', keys: ['A'] },
      { id: 'undoApproval', label: 'approval.undo', group: 'views', keys: ['Shift+G'] },
    ],
  },
  {
    path: '/orders',
    name: 'nav.orders',
    actions: [{ id: 'searchBillable', label: 'orders.search', group: 'views', keys: ['Mod+F'] }],
  },
  {
    path: '/orders/all',
    name: 'orders.all',
    actions: [{ id: 'searchOrders', label: 'orders.searchAll', group: 'views', keys: ['Mod+F'] }],
  },
  {
    path: null,
    name: 'orders.pages',
    actions: [
      { id: 'finishOrder', label: 'orders.finish', group: 'views', keys: ['G'] },
      { id: 'previewOrder', label: 'orders.preview', group: 'views', keys: ['V'] },
      { id: 'addOrderLine', label: 'orders.addLine', group: 'views', keys: ['L'] },
      { id: 'deleteDraft', label: 'orders.deleteDraft', group: 'views' },
      { id: 'openOrder', label: 'orders.open', group: 'views', keys: ['O'] },
      { id: 'deleteOrder', label: 'orders.delete', group: 'views' },
      { id: 'saveOrderPdf', label: 'orders.sheet.pdf', group: 'views', keys: ['D'] },
      {
        id: 'moveOrderLine',
        label: 'orders.moveLine',
        group: 'views',
        keys: ['Alt+ArrowUp', 'Alt+ArrowDown'],
        onEntry: true,
      },
      { id: 'tickOrderRow', label: 'orders.tickRow', group: 'views', keys: ['Space'], onEntry: true },
      { id: 'writeDownRow', label: 'orders.writeDown', group: 'views', keys: ['S'], onEntry: true },
    ],
  },
  {
    path: '/reports',
    name: 'nav.reports',
    actions: [
      { id: 'previousReport', label: 'reports.previous', group: 'views', keys: ['['] },
      { id: 'nextReport', label: 'reports.next', group: 'views', keys: [']'] },
      { id: 'reportOfToday', label: 'reports.today', group: 'views', keys: ['T'] },
      { id: 'addReportFilter', label: 'common.addFilter', group: 'views', keys: ['F'] },
      { id: 'divideReport', label: 'reports.expandAll', group: 'views', keys: ['U'] },
      { id: 'reportCharts', label: 'reports.showCharts', group: 'views', keys: ['D'] },
      { id: 'exportReport', label: 'reports.export', group: 'views', keys: ['X'] },
    ],
  },
  {
    path: '/costs',
    name: 'nav.costs',
    actions: [
      { id: 'newCost', label: 'costs.new', group: 'views', keys: ['K'] },
      { id: 'searchCosts', label: 'costs.search', group: 'views', keys: ['Mod+F'] },
      { id: 'submitCosts', label: 'costs.submit', group: 'views', keys: ['I'], submission: true },
      { id: 'withdrawCosts', label: 'costs.withdraw', group: 'views', keys: ['Shift+I'] },
      { id: 'approveCosts', label: 'approval.approve', group: 'views', keys: ['G'] },
      { id: 'rejectCosts', label: 'approval.reject', group: 'views', keys: ['A'] },
      { id: 'undoCostApproval', label: 'approval.undo', group: 'views', keys: ['Shift+G'] },
      { id: 'deleteCosts', label: 'common.delete', group: 'views', keys: ['Delete'] },
    ],
  },
  {
    path: '/work-types',
    name: 'nav.workTypes',
    right: 'manageWorkTypes',
    actions: [
      { id: 'searchWorkTypes', label: 'workTypes.search', group: 'views', keys: ['Mod+F'] },
      { id: 'newWorkType', label: 'workTypes.new', group: 'views' },
    ],
  },
  {
    path: '/projects',
    name: 'nav.projects',
    actions: [
      { id: 'searchProjects', label: 'projects.search', group: 'views', keys: ['Mod+F'] },
      { id: 'newProject', label: 'projects.new', group: 'views', right: 'createProjects' },
    ],
  },
  {
    path: '/people',
    name: 'nav.people',
    right: 'managePeople',
    actions: [
      { id: 'searchPeople', label: 'people.search', group: 'views', keys: ['Mod+F'] },
      { id: 'newPerson', label: 'people.new', group: 'views' },
      { id: 'groups', label: 'people.groups', group: 'views' },
    ],
  },
  {
    path: '/groups',
    name: 'people.groups',
    right: 'manageGroups',
    actions: [{ id: 'newGroup', label: 'groups.new', group: 'views' }],
  },
  {
    path: '/approval/period',
    name: 'approval.period',
    actions: [
      { id: 'approveTicked', label: 'approval.approve', group: 'views', keys: ['G'] },
      { id: 'previousSpan', label: 'approvalPeriod.previous', group: 'views', keys: ['['] },
      { id: 'nextSpan', label: 'approvalPeriod.next', group: 'views', keys: [']'] },
      { id: 'thisWeek', label: 'approvalPeriod.thisWeek', group: 'views', keys: ['T'] },
      { id: 'searchEmployees', label: 'approvalPeriod.search', group: 'views', keys: ['Mod+F'] },
    ],
  },
  {
    path: null,
    name: 'help.personWeeks',
    actions: [
      { id: 'approveWeek', label: 'approvalPeriod.ofPerson.approveWeek', group: 'views', keys: ['G'] },
      { id: 'rejectWeek', label: 'approvalPeriod.ofPerson.reject', group: 'views', keys: ['A'] },
      { id: 'undoApprovals', label: 'approvalPeriod.ofPerson.undo', group: 'views' },
      { id: 'nextWaiting', label: 'approvalPeriod.ofPerson.nextWaiting', group: 'views', keys: ['J'] },
      {
        id: 'previousPersonWeek',
        label: 'approvalPeriod.ofPerson.previousWeek',
        group: 'views',
        keys: ['['],
      },
      { id: 'nextPersonWeek', label: 'approvalPeriod.ofPerson.nextWeek', group: 'views', keys: [']'] },
      {
        id: 'previousPerson',
        label: 'approvalPeriod.ofPerson.previousPerson',
        group: 'views',
        keys: ['Alt+ArrowUp'],
      },
      {
        id: 'nextPerson',
        label: 'approvalPeriod.ofPerson.nextPerson',
        group: 'views',
        keys: ['Alt+ArrowDown'],
      },
    ],
  },
  {
    path: null,
    name: 'help.recordPages',
    actions: [
      { id: 'backToList', label: 'help.backToList', group: 'views', keys: ['Escape', 'Alt+ArrowLeft'] },
    ],
  },
] as const satisfies readonly View[]

/** What the views offer to somebody with these rights; `submission`: whether the company has hours submitted. */
export function viewActionsFor({ rights, submission }: { rights: readonly Right[]; submission: boolean }) {
  const allowed = (of: object) =>
    (!('right' in of) || rights.some((right) => right === of.right)) && (submission || !('submission' in of))
  return VIEW_ACTIONS.filter(allowed).map(({ path, name, actions }) => ({
    path,
    name,
    actions: actions.filter(allowed),
  }))
}
