import type { OutboxState } from '@shared/ipc/sync'
import type { Tone } from '../../ui/StateBadge'

/** How each state of the queue is coloured. */
export const TONES: Record<OutboxState, Tone> = {
  pending: 'quiet',
  sending: 'info',
  retry: 'warn',
  blocked: 'bad',
  sent: 'good',
  cancelled: 'quiet',
}
