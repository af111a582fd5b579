import type { Language } from './errors/text'
import type { TakenFaults } from './faults/faultList'

/** What the server remembers of a request while it is answered. */
export interface RequestFacts {
  requestId: string
  /** The user's, once it is known who calls. */
  language: Language
  faults: TakenFaults
}
