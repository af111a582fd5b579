import { rightsOf } from '@shared/domain/roles'
import type { AppState } from '@shared/ipc/app'
import { busyError } from '@shared/ipc/errors'
import { kindOfWorkspace } from '@shared/ipc/workspaces'
import { err, ok } from '@shared/result'
import { actorOf } from '../people/actor'
import { ownNumberIsFixed } from '../people/people'
import { appSettings, changeAppSettingsUndoably } from '../settings/appSettings'
import { companySettings } from '../settings/companySettings'
import { storedConnection } from '../settings/connection'
import type { Windows } from '../shell/windows'
import type { Workspaces } from '../shell/workspaces'
import type { CallsOf, Handlers } from './answer'

export type AppHandlerOptions = {
  workspaces: Workspaces
  windows: Windows
  /** The language in use, after the setting, the environment and the system. */
  language: () => 'nb' | 'en'
  version: string
  /** Whether this is the only Busy in its folder; a second one ends. */
  isOnly: () => boolean
  onUsable: () => void
}

type AppCall = CallsOf<'app' | 'welcome' | 'settings' | 'recovery' | 'backups'> | 'workspace.leaveDemo'

export function appHandlers(options: AppHandlerOptions): Handlers<AppCall> {
  const { workspaces, windows, language } = options

  function state(): AppState {
    const session = workspaces.session()
    const person = session?.store.people.self() ?? null
    return {
      phase: !session || workspaces.failed() ? 'recovery' : person ? 'ready' : 'welcome',
      workspace: kindOfWorkspace(workspaces.openId()),
      workspaceId: workspaces.openId(),
      workspaceName: session ? (storedConnection(session.store)?.companyName ?? '') : '',
      person,
      rights: session && person ? rightsOf(actorOf(session.store, person)) : [],
      ownNumberFixed: session && person ? ownNumberIsFixed(session.store, person) : false,
      submission: session ? companySettings(session).submission : false,
      language: language(),
      platform: process.platform,
      version: options.version,
    }
  }

  return {
    'app.state': () => ok(state()),
    'app.usable': () => ok(options.onUsable()),
    'app.openSettings': ({ section }) => {
      windows.showSettings(section)
      return ok(undefined)
    },
    'app.openMiniTimer': () => {
      windows.showMini()
      return ok(undefined)
    },
    'app.closeMiniTimer': () => ok(windows.closeMini()),
    'app.sizeMiniTimer': ({ height }) => ok(windows.sizeMini(height)),
    'app.openMain': ({ path }) => {
      windows.showMain(path)
      return ok(undefined)
    },
    'welcome.start': async ({ way, person }) => {
      const begun = await workspaces.begin(way, person, language())
      if (!begun.ok) return begun
      if (way === 'tripletex') windows.showSettings('integrations')
      return ok(state())
    },
    'workspace.leaveDemo': async () => {
      await workspaces.leaveDemo()
      windows.closeSettings()
      return ok(state())
    },
    'settings.get': () => {
      const session = workspaces.session()
      return session ? ok(appSettings(session.store)) : err(busyError('notFound'))
    },
    'settings.set': (change) => {
      const session = workspaces.session()
      if (!session) return err(busyError('notFound'))
      const call = { name: 'settings.set', input: change } as const
      return ok(changeAppSettingsUndoably(session.services, call, change))
    },
    'recovery.get': async () => ok(await workspaces.recovery()),
    'recovery.retry': async () => ok(options.isOnly() ? await workspaces.reopen() : undefined),
    'recovery.restore': ({ file }) => workspaces.recover(file),
    'recovery.startEmpty': () => workspaces.recover(null),
    'backups.list': () => workspaces.backups(),
    'backups.make': () => workspaces.makeBackup(),
    'backups.restore': ({ file }) => workspaces.restoreBackup(file),
  }
}
