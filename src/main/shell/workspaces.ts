import { rmSync } from 'node:fs'
import type { PersonInput } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { WorkspaceId } from '@shared/ipc/workspaces'
import { err, ok, type Result } from '@shared/result'
import { removeDatabase } from '../db/replaceDatabase'
import { addFirstPerson } from '../people/people'
import { addFirstWorkTypes } from '../projects/localProjects'
import { rememberConnection } from '../settings/connection'
import { chooseTransfer } from '../settings/transferChoice'
import { setProjectSync } from '../settings/transferSettings'
import type { WorkspaceFiles } from './workspaceFiles'
import { createWorkspaceRescue } from './workspaceRescue'
import { type Common, createWorkspaceState, type WorkspaceTell } from './workspaceState'
import { createWorkspaceSwitch } from './workspaceSwitch'

/** The employee number of the demo company's administrator, whose hours are transferred there. */
const DEMO_EMPLOYEE_NUMBER = '1'

type Way = 'tripletex' | 'demo' | 'local'

/** Which workspace is open, and going from one to another. At most one is open; none while its database cannot be used. */
export function createWorkspaces(files: WorkspaceFiles, common: Common, tell: WorkspaceTell) {
  const { onSwitched } = tell
  const state = createWorkspaceState(files, common, tell)
  const rescue = createWorkspaceRescue(state)
  const { list, goTo, connectOther } = createWorkspaceSwitch(state)
  const { open, startIfReady } = state

  async function close(ms: number): Promise<void> {
    rescue.stopTrying()
    await state.close(ms)
  }

  function switchTo(id: WorkspaceId): Promise<void> {
    return state.meanwhile(async () => {
      await close(1000)
      files.choose(id)
      await open(id)
      onSwitched()
      tell.onOtherOpened(id)
    })
  }

  async function enterDemo(person: PersonInput): Promise<Result<undefined, BusyError>> {
    try {
      await switchTo('demo')
    } catch (fault) {
      common.onFault(fault)
      files.choose('own')
      await state.meanwhile(() => open('own'))
      return err(busyError('demoUnavailable'))
    }
    const session = state.session()
    if (!session) return err(busyError('demoUnavailable'))
    const { store, services } = session
    addFirstPerson(services, { ...person, employeeNumber: DEMO_EMPLOYEE_NUMBER })
    rememberConnection(store, {
      companyId: 0,
      companyName: 'Fjordkonsult AS',
      organizationNumber: '',
      employeeId: 0,
      employeeName: 'Kari Nordmann',
      environment: 'own',
      address: state.demo()?.connection.baseUrl ?? '',
    })
    setProjectSync(store, true)
    chooseTransfer(services, 'onSubmission', null)
    startIfReady()
    onSwitched()
    return ok(undefined)
  }

  let beginning: Promise<Result<undefined, BusyError>> | null = null
  async function beginOnce(
    way: Way,
    person: PersonInput,
    language: 'nb' | 'en',
  ): Promise<Result<undefined, BusyError>> {
    const session = state.session()
    const known = session?.store.people.self()
    if (known && (way !== 'demo' || session?.kind === 'demo')) return ok(undefined)
    if (way === 'demo') return enterDemo(person)
    if (!session) return err(busyError('internal'))
    addFirstPerson(session.services, person)
    if (way === 'local') addFirstWorkTypes(session.store, common.newId, language)
    startIfReady()
    onSwitched()
    return ok(undefined)
  }

  return {
    ...rescue,
    session: state.session,
    /** The workspace that is open, or that could not be. */
    openId: state.id,
    list,
    goTo,
    connectOther,
    /** Whether there is somebody to work for, and a database to work with. */
    ready: (): boolean => state.failure() === null && Boolean(state.session()?.store.people.self()),
    files,
    settled: state.settled,
    /**
     * Opens the workspace that was open last; without a usable demo company the person's own. Sync begins after `quiet`, so that
     * a start is not slowed by it.
     */
    async openLast(quiet: Promise<unknown>): Promise<void> {
      try {
        await open(files.active())
      } catch (fault) {
        common.onFault(fault)
        files.choose('own')
        await open('own')
      }
      void quiet.then(startIfReady)
    },
    /** The three ways in of the first start. Asked again while one is being taken or after it, it changes nothing. */
    begin(way: Way, person: PersonInput, language: 'nb' | 'en'): Promise<Result<undefined, BusyError>> {
      beginning ??= beginOnce(way, person, language).finally(() => {
        beginning = null
      })
      return beginning
    },
    /** Leaves the demo company, and throws its data away. */
    async leaveDemo(): Promise<void> {
      if (state.session()?.kind !== 'demo') return
      await switchTo('own')
      removeDatabase(files.database('demo'))
      rmSync(files.backups('demo'), { recursive: true, force: true })
      rmSync(files.receipts('demo'), { recursive: true, force: true })
      rmSync(files.demoState(), { force: true })
      startIfReady()
    },
    close,
  }
}
export type Workspaces = ReturnType<typeof createWorkspaces>
