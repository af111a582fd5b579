import type { OutboxId, PersonId, ProjectId } from '@shared/domain/ids'
import { type Actor, may, type Right, type RightTarget } from '@shared/domain/roles'
import type { CallName, CallParsedInput } from '@shared/ipc/contract'

/** A right that holds for what the input names, such as a project. */
type TargetedRight<N extends CallName> = {
  right: Right
  of: (input: CallParsedInput<N>, actor: Actor, known: Known) => RightTarget
}

/** What is known of what an input names by its id. */
export type Known = {
  /** Whose hours an item of the queue holds; null where there is no such item. */
  personOfItem: (id: OutboxId) => PersonId | null
}

/** `own`: what everybody may do, with what is their own or open to all. */
export type CallRight<N extends CallName> = 'own' | Right | TargetedRight<N>

const timeOfPerson = {
  right: 'seeTimeOf',
  of: ({ personId }: { personId?: PersonId | undefined }, actor: Actor) => ({
    personId: personId ?? actor.personId,
  }),
} as const

const timeOfKey = {
  right: 'seeTimeOf',
  of: ({ key }: { key: { personId: PersonId } }) => ({ personId: key.personId }),
} as const

/** An item that is not there is nobody's time; the handler says that it is gone. */
const timeOfItem = {
  right: 'seeTimeOf',
  of: ({ id }: { id?: OutboxId | undefined }, actor: Actor, known: Known) => ({
    personId: (id && known.personOfItem(id)) ?? actor.personId,
  }),
} as const

const editedProject = {
  right: 'editProject',
  of: ({ id }: { id: ProjectId }) => ({ projectId: id }),
} as const

/** The right that each call asks for, see `domain/roles`. No call is answered before it was checked. */
export const callRights: { readonly [N in CallName]: CallRight<N> } = {
  'absences.question': 'own',
  'absences.answer': 'own',
  'absences.stopped': 'own',
  'absences.putAway': 'own',
  'absences.support': 'own',
  'app.state': 'own',
  'app.usable': 'own',
  'app.openSettings': 'own',
  'app.openMiniTimer': 'own',
  'app.closeMiniTimer': 'own',
  'app.sizeMiniTimer': 'own',
  'app.openMain': 'own',
  'welcome.start': 'own',
  'workspace.leaveDemo': 'own',
  'people.updateSelf': 'own',
  'people.names': 'own',
  'people.list': 'managePeople',
  'people.page': 'managePeople',
  'people.match': 'managePeople',
  'people.add': 'managePeople',
  'people.change': 'managePeople',
  'people.archive': 'managePeople',
  'people.restore': 'managePeople',
  'groups.list': 'managePeople',
  'groups.save': 'manageGroups',
  'groups.delete': 'manageGroups',
  'administration.log': 'seeAdministrationLog',
  'settings.get': 'own',
  'settings.set': 'own',
  'recovery.get': 'own',
  'recovery.retry': 'own',
  'recovery.restore': 'own',
  'recovery.startEmpty': 'own',
  'backups.list': 'own',
  'backups.make': 'own',
  'backups.restore': 'own',
  'integration.status': 'own',
  'integration.connect': 'manageIntegrations',
  'integration.disconnect': 'manageIntegrations',
  'integration.setProjectSync': 'manageIntegrations',
  'integration.setWorkTypeSync': 'manageIntegrations',
  'integration.setTransferChoice': 'manageIntegrations',
  'integration.previewConnect': 'manageIntegrations',
  'integration.previewProjectSync': 'manageIntegrations',
  'integration.previewWorkTypeSync': 'manageIntegrations',
  'integration.previewTransfer': 'manageIntegrations',
  'integration.pull': 'own',
  'integration.test': 'manageIntegrations',
  'integration.unseenOutcome': 'own',
  'integration.seeOutcome': 'own',
  'integration.connectOtherCompany': 'manageIntegrations',
  'workspace.list': 'own',
  'workspace.open': 'own',
  'setup.checklist': 'own',
  'setup.putAway': 'manageIntegrations',
  'projects.search': 'own',
  'projects.get': 'own',
  'projects.list': 'own',
  'projects.page': 'own',
  'projects.create': 'createProjects',
  'projects.copy': 'createProjects',
  'projects.change': editedProject,
  'projects.archive': editedProject,
  'projects.restore': editedProject,
  'projects.saveSetup': editedProject,
  'projects.setLeader': editedProject,
  'projects.setMember': editedProject,
  'projects.setWorkTypes': editedProject,
  'projects.source': 'own',
  'projects.alike': 'own',
  'company.get': 'own',
  'company.set': 'manageCompany',
  'workTypes.forProject': 'own',
  'workTypes.list': 'manageWorkTypes',
  'workTypes.page': 'manageWorkTypes',
  'workTypes.create': 'manageWorkTypes',
  'workTypes.change': 'manageWorkTypes',
  'workTypes.archive': 'manageWorkTypes',
  'workTypes.restore': 'manageWorkTypes',
  'workTypes.saveSetup': 'manageWorkTypes',
  // Whoever makes orders chooses products for their lines.
  'products.get': 'own',
  'products.search': 'own',
  'imports.source': 'importRegisters',
  'imports.preview': 'importRegisters',
  'imports.run': 'importRegisters',
  // What is seen and decided about is looked at entry by entry, by `approval`.
  'approval.waiting': 'own',
  'approval.period': 'own',
  'approval.personWeek': 'own',
  'approval.projects': 'own',
  'approval.projectEntries': 'own',
  'approval.approve': 'own',
  'approval.reject': 'own',
  'approval.undo': 'own',
  'approval.change': 'own',
  // Whose hours a file holds is known once it was read; of whom they may be seen is looked at there.
  'exchange.outgoing': 'own',
  'exchange.export': 'own',
  'exchange.exportDecisions': 'own',
  'exchange.preview': 'own',
  'exchange.import': 'own',
  // Whose costs and which projects' orders are seen and changed is looked at one by one.
  'costs.list': 'own',
  'costs.save': 'own',
  'costs.delete': 'own',
  'costs.submit': 'own',
  'costs.withdraw': 'own',
  'costs.approve': 'own',
  'costs.reject': 'own',
  'costs.undoApproval': 'own',
  'costs.waiting': 'own',
  'costs.receipt': 'own',
  'costs.openReceipt': 'own',
  'costs.saveReceipt': 'own',
  'costs.products': 'own',
  'orders.dashboard': 'own',
  'orders.list': 'own',
  'orders.create': 'own',
  'orders.draft': 'own',
  'orders.changeDraft': 'own',
  'orders.includeEntries': 'own',
  'orders.includeCosts': 'own',
  'orders.writeDownEntries': 'own',
  'orders.writeDownCost': 'own',
  'orders.editLine': 'own',
  'orders.addLine': 'own',
  'orders.removeLine': 'own',
  'orders.moveLines': 'own',
  'orders.deleteDraft': 'own',
  'orders.finish': 'own',
  'orders.get': 'own',
  'orders.deletion': 'own',
  'orders.delete': 'own',
  'orders.retry': 'own',
  'orders.refresh': 'own',
  'orders.open': 'own',
  'orders.savePdf': 'own',
  'orders.waiting': 'own',
  // Whose hours and which amounts a report tells of is looked at there.
  'reports.hours': 'own',
  'reports.export': 'own',
  'reconciliation.view': timeOfPerson,
  'reconciliation.read': timeOfPerson,
  'reconciliation.sendAgain': timeOfKey,
  'reconciliation.log': timeOfKey,
  'entryLog.of': 'own',
  'entryLog.deleted': 'own',
  'entryLog.restore': 'own',
  'quickEntry.understand': 'own',
  'entries.latest': 'own',
  'templates.list': 'own',
  'templates.save': 'own',
  'templates.delete': 'own',
  'favourites.list': 'own',
  'favourites.set': 'own',
  'shortcuts.status': 'own',
  'shortcuts.set': 'own',
  'shortcuts.record': 'own',
  'sync.status': 'own',
  'sync.now': 'own',
  'outbox.list': 'own',
  'outbox.heldBack': 'own',
  'outbox.retry': timeOfItem,
  'outbox.resolve': timeOfItem,
  'outbox.undoResolve': timeOfItem,
  'outbox.entries': timeOfItem,
  'timeEntries.week': 'own',
  'timeEntries.save': 'own',
  'timeEntries.warnings': 'own',
  'timeEntries.delete': 'own',
  'timeEntries.submit': 'own',
  'timeEntries.withdraw': 'own',
  'timeEntries.move': 'own',
  'timeEntries.resize': 'own',
  'timeEntries.copy': 'own',
  'timeEntries.duplicate': 'own',
  'timeEntries.split': 'own',
  'timeEntries.settleOverlap': 'own',
  'history.state': 'own',
  'history.undo': 'own',
  'history.redo': 'own',
  'timer.state': 'own',
  'timer.start': 'own',
  'timer.update': 'own',
  'timer.stop': 'own',
  'timer.discard': 'own',
  'timer.pause': 'own',
  'timer.resume': 'own',
  'timer.forgetPause': 'own',
  'timer.switchToLast': 'own',
  'weekGrid.view': 'own',
  'weekGrid.setCell': 'own',
  'weekGrid.setComment': 'own',
  'weekGrid.addRow': 'own',
  'weekGrid.removeRow': 'own',
  'weekGrid.copyRows': 'own',
  'weekGrid.copyHours': 'own',
}

/** A call with its input, as data. */
export type Call<N extends CallName = CallName> = { [K in N]: { name: K; input: CallParsedInput<K> } }[N]

/** Whether `actor` may make the call; nobody, before anybody has said who they are, may only make calls that everybody may. */
export function mayCall<N extends CallName>(
  actor: () => Actor | null,
  name: N,
  input: CallParsedInput<N>,
  known: Known,
): boolean {
  const right: CallRight<N> = callRights[name]
  if (right === 'own') return true
  const somebody = actor()
  if (!somebody) return false
  return typeof right === 'string'
    ? may(somebody, right)
    : may(somebody, right.right, right.of(input, somebody, known))
}

/** As `mayCall`, for a call that is kept as data. */
export function mayMake<N extends CallName>(actor: () => Actor | null, call: Call<N>, known: Known): boolean {
  return mayCall(actor, call.name, call.input, known)
}
