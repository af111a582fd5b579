import { may } from '@shared/domain/roles'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { ConnectInput } from '@shared/ipc/integration'
import { companyWorkspace, type WorkspaceId, type WorkspaceSummary } from '@shared/ipc/workspaces'
import { err, ok, type Result } from '@shared/result'
import { readClosed } from '../db/closedDatabase'
import { databaseError } from '../db/databaseFault'
import { selfAsActor } from '../people/actor'
import { addFirstPerson } from '../people/people'
import type { Session } from '../session'
import { type CheckedKey, checkKey, connect, keepKey } from '../settings/connect'
import { knownCompany } from '../settings/connection'
import { switchProjectSync } from '../settings/syncSwitches'
import { retryWithNewKey } from '../sync/outbox/retry'
import type { WorkspaceState } from './workspaceState'

/** What is on its way to Tripletex may still get there; what does not, waits in the queue on disk. */
const DRAIN_BEFORE_LEAVING_MS = 3000

type Outcome = Result<undefined, BusyError>

/** Going between the person's own workspaces, one for each company, so that the data of two companies is never in one database. */
export function createWorkspaceSwitch(state: WorkspaceState) {
  const { files, common, tell } = state
  /** Nothing changes in a workspace that is not open. What could not be read is tried again. */
  const closed = new Map<WorkspaceId, Pick<WorkspaceSummary, 'companyName' | 'unsent'>>()

  function companyOf(id: WorkspaceId): { id: number; name: string } | null {
    const session = state.session()
    if (session?.id === id) return knownCompany(session.store)
    return readClosed(files.database(id), knownCompany)
  }

  function summaryOf(id: WorkspaceId): WorkspaceSummary {
    const session = state.session()
    const facts = { id, isOpen: state.id() === id, leftAt: files.leftAt(id) }
    if (session?.id === id) {
      const { outbox, orderOutbox } = session.store
      const queues = [outbox.counts(), orderOutbox.counts()]
      const unsent = queues.reduce((sum, { waiting, needsYou }) => sum + waiting + needsYou, 0)
      return { ...facts, companyName: knownCompany(session.store)?.name ?? '', unsent }
    }
    return { ...facts, ...(closed.get(id) ?? readSummary(id)) }
  }

  function readSummary(id: WorkspaceId): Pick<WorkspaceSummary, 'companyName' | 'unsent'> {
    const read = readClosed(files.database(id), (database) => ({
      companyName: knownCompany(database)?.name ?? '',
      unsent: database.countUnsent(),
    }))
    if (!read) return { companyName: '', unsent: null }
    closed.set(id, read)
    return read
  }

  /**
   * Leaves the open workspace for `to`, which `prepare` makes ready. The choice is written last, in one step: whatever ends the
   * program before that, the next start opens the workspace that was left, and both databases are whole. Where something fails
   * the one that was left is opened again.
   */
  function goTo(to: WorkspaceId, prepare: (opened: Session | null) => Promise<Outcome>): Promise<Outcome> {
    return state.meanwhile(async () => {
      const from = state.id()
      closed.clear()
      if (state.session()?.store.timer.get()) return err(busyError('timerRunsHere'))
      await state.closeSession(DRAIN_BEFORE_LEAVING_MS)
      const gone = await openAndChoose(from, to, prepare)
      if (!gone.ok) {
        await state.closeSession(0)
        await state.open(from)
      }
      tell.onSwitched()
      if (gone.ok) tell.onOtherOpened(to)
      state.startIfReady()
      return gone
    })
  }

  async function openAndChoose(
    from: WorkspaceId,
    to: WorkspaceId,
    prepare: (opened: Session | null) => Promise<Outcome>,
  ): Promise<Outcome> {
    try {
      await state.open(to)
      const prepared = await prepare(state.session())
      if (prepared.ok) files.choose(to, { id: from, at: common.clock.now() })
      return prepared
    } catch (fault) {
      common.onFault(fault)
      return err(databaseError(fault, files.database(to)) ?? unusable(to))
    }
  }

  const unusable = (id: WorkspaceId) => busyError('workspaceUnusable', { file: files.database(id) })

  /** Takes in the person of the workspace that was left, where there is nobody yet, and keeps the key. */
  async function takeIn(
    { store, services, connectDeps }: Session,
    person: Person,
    checked: CheckedKey,
    input: ConnectInput,
  ): Promise<Outcome> {
    const isNew = knownCompany(store) === null
    const actor = selfAsActor(store)
    if (actor && !may(actor, 'manageIntegrations')) return err(busyError('forbidden'))
    if (!actor) addFirstPerson(services, { name: person.name, email: person.email, employeeNumber: '' })
    await keepKey(connectDeps, checked, input, () => {
      if (isNew) switchProjectSync(connectDeps, { on: input.projectSync, restore: false })
    })
    retryWithNewKey(services)
    return ok(undefined)
  }

  return {
    /** The person's own workspaces, by name; none from within the demo company, which leads nowhere but out. */
    list(): WorkspaceSummary[] {
      if (state.kind() === 'demo') return []
      const byName = (one: WorkspaceSummary, other: WorkspaceSummary) =>
        one.companyName.localeCompare(other.companyName, 'nb')
      return files.all().map(summaryOf).sort(byName)
    },
    /** Goes to another of the person's workspaces; where its database cannot be used, to what can be done about that. */
    async goTo(id: WorkspaceId): Promise<Outcome> {
      if (id === state.id()) return ok(undefined)
      if (state.kind() === 'demo' || !files.all().includes(id)) return err(busyError('notFound'))
      return goTo(id, async () => ok(undefined))
    },
    /**
     * «Åpne nytt arbeidsområde»: checks the key, and goes to the workspace of its company, which is made if there is none; one that is
     * there only gets the key. A key of this workspace's own company is put in here.
     */
    async connectOther(input: ConnectInput): Promise<Outcome> {
      const session = state.session()
      const person = session?.store.people.self()
      if (!session || !person || session.kind === 'demo') return err(busyError('forbidden'))
      if (session.store.timer.get()) return err(busyError('timerRunsHere'))
      const checked = await checkKey(session.connectDeps, input)
      if (!checked.ok) return checked
      const { company } = checked.value
      const known = knownCompany(session.store)
      if (!known || known.id === company.id) {
        const connected = await connect(session.connectDeps, input)
        if (connected.ok) session.sync.connectionChanged()
        return connected
      }
      const to = files.all().find((id) => companyOf(id)?.id === company.id) ?? companyWorkspace(company.id)
      return goTo(to, async (opened) =>
        opened ? takeIn(opened, person, checked.value, input) : err(unusable(to)),
      )
    },
  }
}
