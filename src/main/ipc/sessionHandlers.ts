import type { CallName } from '@shared/ipc/contract'
import type { Session } from '../session'
import { absenceHandlers } from './absenceHandlers'
import type { Handlers } from './answer'
import { approvalHandlers } from './approvalHandlers'
import { companyHandlers } from './companyHandlers'
import { costHandlers } from './costHandlers'
import { importHandlers } from './importHandlers'
import { integrationHandlers } from './integrationHandlers'
import { orderHandlers } from './orderHandlers'
import { orderTripletexHandlers } from './orderTripletexHandlers'
import { peopleHandlers } from './peopleHandlers'
import { projectHandlers } from './projectHandlers'
import { reconciliationHandlers } from './reconciliationHandlers'
import { registeringHandlers } from './registeringHandlers'
import { setupHandlers } from './setupHandlers'
import { syncHandlers } from './syncHandlers'
import { timeEntryHandlers } from './timeEntryHandlers'
import { timerHandlers } from './timerHandlers'
import { weekGridHandlers } from './weekGridHandlers'
import { workTypeHandlers } from './workTypeHandlers'

/** Whether a question about an absence waits in this workspace, as its windows are told. */
export async function questionWaits(session: Session | null): Promise<boolean> {
  const answer = session && (await sessionHandlers(session)['absences.question']?.(undefined))
  return answer?.ok === true && answer.value !== null
}

const known = new WeakMap<Session, Partial<Handlers<CallName>>>()

/** The calls that work on an open workspace. */
export function sessionHandlers(session: Session): Partial<Handlers<CallName>> {
  const made = known.get(session)
  if (made) return made
  const handlers = {
    ...timeEntryHandlers(session),
    ...weekGridHandlers(session),
    ...timerHandlers(session),
    ...absenceHandlers(session),
    ...projectHandlers(session),
    ...workTypeHandlers(session),
    ...companyHandlers(session),
    ...importHandlers(session),
    ...registeringHandlers(session),
    ...integrationHandlers(session),
    ...setupHandlers(session),
    ...syncHandlers(session),
    ...reconciliationHandlers(session),
    ...approvalHandlers(session),
    ...costHandlers(session),
    ...orderHandlers(session),
    ...orderTripletexHandlers(session),
    ...peopleHandlers(session),
  }
  known.set(session, handlers)
  return handlers
}
