import type { PulledKind } from '@shared/ipc/integration'
import type { Result } from '@shared/result'
import type { Services } from '../../services'
import type { TripletexError } from '../../tripletex/errors'
import type { Gateway } from '../gateway'

export type PullDeps = Pick<Services, 'store' | 'clock'> & {
  gateway: Gateway
  onProgress: (progress: { kind: PulledKind; rows: number } | null) => void
  /** Rows of the kind were written. */
  onPulled: (kind: PulledKind) => void
}

/** What the passes through a list need. */
export type PassDeps = PullDeps & { stopped: () => boolean }
/** Whether rows were written, and how many were read; null when the pull was stopped before the end. */
export type Passed = Result<{ changed: boolean; rows: number } | null, TripletexError>
