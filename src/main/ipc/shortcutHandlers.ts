import { busyError } from '@shared/ipc/errors'
import { SHORTCUT_SETTINGS } from '@shared/ipc/shortcuts'
import { err, ok } from '@shared/result'
import { changeAppSettingsUndoably } from '../settings/appSettings'
import type { Shortcuts } from '../shell/shortcuts'
import type { Workspaces } from '../shell/workspaces'
import type { CallsOf, Handlers } from './answer'

export function shortcutHandlers(
  shortcuts: Shortcuts,
  workspaces: Workspaces,
): Handlers<CallsOf<'shortcuts'>> {
  return {
    'shortcuts.status': () => ok(shortcuts.statuses()),
    'shortcuts.set': (input) => {
      const { name, accelerator } = input
      const session = workspaces.session()
      if (!session) return err(busyError('notFound'))
      const call = { name: 'shortcuts.set', input } as const
      changeAppSettingsUndoably(session.services, call, { [SHORTCUT_SETTINGS[name]]: accelerator })
      shortcuts.tryAgain()
      return ok(shortcuts.statuses())
    },
    'shortcuts.record': ({ recording }) => ok(shortcuts.record(recording)),
  }
}
