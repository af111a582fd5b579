import { dayOf, instantFromDate, type LocalDay } from '@shared/domain/localDay'
import { systemZone } from '@shared/domain/systemZone'

/** The day it is on this machine's clock. */
export function today(): LocalDay {
  return dayOf(instantFromDate(new Date()), systemZone())
}
