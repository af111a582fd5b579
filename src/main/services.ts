import type { DataArea } from '@shared/ipc/contract'
import type { Clock } from './clock'
import type { Store } from './db/store'
import type { History } from './time/history'

/** What the use cases work with. `changed` tells the windows which data to read again. */
export type Services = {
  store: Store
  clock: Clock
  newId: () => string
  changed: (...areas: DataArea[]) => void
  history: History
  /** Called after hours were queued, so that they leave at once when they can. */
  queueFilled: () => void
  /** Called before the timer's hours are decided about: an absence that nobody has seen the end of ends now. */
  settlePresence: () => void
}
