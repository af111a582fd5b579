import type { BusyError } from '@shared/ipc/errors'
import type { UnseenOutcome } from '@shared/ipc/integration'
import type { Result } from '@shared/result'
import type { Clock } from '../clock'

/**
 * Remembers how connecting ended where the window that asked was closed meanwhile. The attempt is not called off: the key may
 * already be on its way to the keychain, and whoever pressed the button wanted to connect. But nothing may begin without a sign,
 * so the main window says it until it is put away.
 */
export function createConnectOutcome(clock: Clock, isWatched: () => boolean) {
  let unseen: UnseenOutcome | null = null
  return {
    /** What came of connecting: the company's name where it went well. */
    note(outcome: Result<string, BusyError>): void {
      const [companyName, error] = outcome.ok ? [outcome.value, null] : [null, outcome.error]
      unseen = isWatched() ? null : { at: clock.now(), companyName, error }
    },
    unseen: () => unseen,
    see(): void {
      unseen = null
    },
  }
}
