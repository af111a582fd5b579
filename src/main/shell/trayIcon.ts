import type { SyncStatus } from '@shared/ipc/sync'

/** What the tray's picture says: whether the timer runs, and a mark where something is to be known. */
export type TrayIcon = { clock: 'running' | 'idle'; mark: 'needsYou' | 'offline' | null }
/** `template`: the system colours it. `forDark`: drawn for a dark bar. */
export type TrayLook = 'template' | 'forLight' | 'forDark'

/** Marks never hide that the timer runs; what only a person can mend comes before a network that is away. */
export function trayIcon(running: boolean, sync: SyncStatus, questionWaits: boolean): TrayIcon {
  const needsYou =
    questionWaits || sync.needsYou > 0 || sync.differences > 0 || sync.connection === 'needsKey'
  return {
    clock: running ? 'running' : 'idle',
    mark: needsYou ? 'needsYou' : sync.connection === 'offline' ? 'offline' : null,
  }
}

/** Every picture that there is, as `tools/trayIcons.ts` draws them. */
export const TRAY_ICONS: readonly TrayIcon[] = (['running', 'idle'] as const).flatMap((clock) =>
  ([null, 'offline', 'needsYou'] as const).map((mark) => ({ clock, mark })),
)

/** macOS takes a picture as a template by the end of its name. */
export function trayIconFile({ clock, mark }: TrayIcon, look: TrayLook): string {
  const state = mark ? `${clock}-${mark}` : clock
  return look === 'template' ? `${state}Template.png` : `${state}-${look}.png`
}
