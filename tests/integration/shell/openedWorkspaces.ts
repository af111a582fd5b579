import { systemClock } from '@main/clock'
import type { Keychain } from '@main/secrets/keychain'
import { createWorkspaceFiles } from '@main/shell/workspaceFiles'
import { createWorkspaces } from '@main/shell/workspaces'
import type { ConnectInput } from '@shared/ipc/integration'
import type { WorkspaceId } from '@shared/ipc/workspaces'
import { ok } from '@shared/result'
import { Temporal } from 'temporal-polyfill'
import { v7 } from 'uuid'
import { expect, onTestFinished } from 'vitest'
import { tempFolder } from '../db/tempFolder'
import { good } from '../time/testServices'

/** A keychain whose contents a test can see, and which can be made never to answer. */
export function heldKeychain() {
  const kept = new Map<string, string>()
  const held = { answers: true }
  const keychain: Keychain = {
    backend: 'system',
    get: async (account) => ok(kept.get(account) ?? null),
    set: async (account, secret) => {
      if (!held.answers) await new Promise(() => {})
      kept.set(account, secret)
      return ok(undefined)
    },
    delete: async (account) => {
      kept.delete(account)
      return ok(undefined)
    },
  }
  return { keychain, kept, held }
}

/** The program's workspaces in a folder, as it opens them at its start, without windows. */
export async function openedWorkspaces({ folder = tempFolder(), keychain = heldKeychain().keychain } = {}) {
  const told: string[] = []
  const faults: unknown[] = []
  const workspaces = createWorkspaces(
    createWorkspaceFiles(folder),
    {
      clock: systemClock,
      newId: v7,
      random: () => 0,
      keychain: Promise.resolve({ keychain, fallback: undefined }),
      clientEnvironment: {
        fetch: globalThis.fetch,
        now: Temporal.Now.instant,
        logger: { info: () => {}, warn: () => {} },
      },
      builtInConsumerToken: 'sim-consumer',
      addressOverride: null,
      settingsShown: () => true,
      changed: () => {},
      onStatus: () => {},
      onAbsence: () => {},
      onReminder: () => {},
      onFault: (fault) => faults.push(fault),
    },
    {
      onSwitched: () => {},
      onOtherOpened: (id) => told.push(id),
      onDamaged: () => {},
      startDemo: async () => {
        throw new Error('There is no demo company here.')
      },
    },
  )
  await workspaces.openLast(Promise.resolve())
  let closed = false
  const close = async () => {
    if (!closed) await workspaces.close(1000)
    closed = true
  }
  onTestFinished(close)
  return {
    folder,
    workspaces,
    told,
    faults,
    close,
    session() {
      const session = workspaces.session()
      if (!session) expect.fail('no workspace is open')
      return session
    },
    async beginAs(name: string): Promise<void> {
      good(
        await workspaces.begin(
          'tripletex',
          { name, email: 'kari@havila.example', employeeNumber: '1' },
          'nb',
        ),
      )
    },
    unsent: (id: WorkspaceId) => workspaces.list().find((each) => each.id === id)?.unsent,
  }
}
export type OpenedWorkspaces = Awaited<ReturnType<typeof openedWorkspaces>>

/** What is typed to reach a simulator. */
export function keyFor(address: string, userKey = 'sim-admin'): ConnectInput {
  return { userKey, consumerToken: '', projectSync: true, environment: 'own', address }
}
