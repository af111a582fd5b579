import { addDays } from '@shared/domain/localDay'
import { err, type Result } from '@shared/result'
import type { Services } from '../../services'
import { transferChoice } from '../../settings/transferSettings'
import type { TripletexError } from '../../tripletex/errors'
import type { Priority } from '../../tripletex/ratePeriod'
import type { Gateway } from '../gateway'
import { type HoursPeriod, readHours } from './readHours'
import { reconciliationRows } from './reconciliationView'

/** The days around today of which Tripletex is asked what it holds, with every pull. */
const RECENT_DAYS_BEFORE = 41
const RECENT_DAYS_AFTER = 14

/** Reads what Tripletex holds of people's hours, and knows in how many of the recent own totals it differs. */
export function createHoursReader(deps: Pick<Services, 'store' | 'clock'> & { gateway: Gateway }) {
  const { store, clock, gateway } = deps
  const stopping = new AbortController()
  let differences = 0

  const recentDays = () => {
    const today = clock.today()
    return { from: addDays(today, -RECENT_DAYS_BEFORE), to: addDays(today, RECENT_DAYS_AFTER) }
  }
  const sender = () => (transferChoice(store) === 'never' ? null : store.people.self())

  async function read(period: HoursPeriod, priority: Priority): Promise<Result<undefined, TripletexError>> {
    const client = gateway.client()
    if (!client) return err({ kind: 'noCredential' })
    return readHours(deps, client, period, { priority, signal: stopping.signal })
  }

  return {
    read,
    /** The own hours around today, so that a difference is seen without asking for it; null where none are transferred. */
    async readRecent(): Promise<Result<undefined, TripletexError> | null> {
      const person = sender()
      return person && read({ personId: person.id, ...recentDays() }, 'pull')
    },
    /** As of the last count. */
    differences: () => differences,
    count(): void {
      const person = sender()
      const { from, to } = recentDays()
      const rows = person ? reconciliationRows(store, person, from, to) : []
      differences = rows.filter(({ state }) => state === 'differs').length
    },
    stop: () => stopping.abort(),
  }
}
