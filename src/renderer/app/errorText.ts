import { ApprovalObstacle } from '@shared/domain/approval'
import { PlaceObstacle } from '@shared/domain/bookable'
import { CostObstacle } from '@shared/domain/cost'
import { LocalDay } from '@shared/domain/localDay'
import { SubmitObstacle } from '@shared/domain/submission'
import { EntryStatus } from '@shared/domain/timeEntry'
import type { BusyError, BusyErrorCode } from '@shared/ipc/errors'
import type { TFunction } from 'i18next'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { busyErrorOf } from './busyClient'
import { dayOfInstant } from './dayOfInstant'
import { useFormats } from './formats'

const NO_FACTS = {
  day: '',
  known: '',
  other: '',
  file: '',
  text: '',
  hours: '',
  project: '',
  workType: '',
  by: '',
  at: '',
  name: '',
  number: '',
  megabytes: '',
}

/**
 * The words for an error: the thing, the reason and the next step, from the catalogue under `error.<code>`. Why new hours cannot be
 * put somewhere is told by its reason, under `refusal`; why locked hours cannot be changed by their state, under `locked`.
 */
export function errorText({ code, facts }: BusyError, t: TFunction): string {
  const told = { ...NO_FACTS, startDate: '', endDate: '', ...facts }
  const reason = PlaceObstacle.safeParse(facts.reason)
  const obstacle = ApprovalObstacle.safeParse(facts.reason)
  if (code === 'notDecidable' && obstacle.success) return t(`undecidable.${obstacle.data}`, told)
  const unsubmittable = SubmitObstacle.safeParse(facts.reason)
  if (code === 'notSubmittable' && unsubmittable.success)
    return t(`unsubmittable.${unsubmittable.data}`, told)
  const kept = CostObstacle.safeParse(facts.reason)
  if (code === 'costLocked' && kept.success) {
    const state = LockStatus.safeParse(facts.status)
    if (kept.data !== 'state' || !state.success) return t(`costs.refusal.${kept.data}`, told)
    return t(`costs.lockedBy.${state.data}`, told)
  }
  const lock = LockStatus.safeParse(facts.status)
  if ((code === 'entryLocked' || code === 'cellLocked' || code === 'cellAfterMidnight') && lock.success) {
    const bySomebody = lock.data === 'approved' && told.by === ''
    return t(`locked.${code}.${bySomebody ? 'approvedBySomebody' : lock.data}`, told)
  }
  const refused = code === 'projectNotBookable' || code === 'workTypeNotBookable'
  if (!refused || !reason.success) return t(`error.${code}`, told)
  return t(`refusal.${reason.data}`, { ...told, project: told.project || t('warnings.internal') })
}

/** The words for an error that is at hand. Minutes, days and instants among its facts are written as the person writes them. */
export function useBusyErrorText(): (error: BusyError) => string {
  const { t } = useTranslation()
  const { hours, dayNumeric } = useFormats()
  return useCallback(
    ({ code, facts }) => {
      const { minutes, at } = facts
      const written = Object.fromEntries(
        DAYS.flatMap((name) => {
          const day = LocalDay.safeParse(facts[name])
          return day.success ? [[name, dayNumeric(day.data)]] : []
        }),
      )
      const told = {
        ...facts,
        ...written,
        ...(typeof minutes === 'number' && { hours: hours(minutes) }),
        ...(typeof at === 'string' && at !== '' && { at: dayNumeric(dayOfInstant(at)) }),
      }
      return errorText({ code, facts: told }, t)
    },
    [t, hours, dayNumeric],
  )
}

/** The words for whatever a call threw, as `useBusyErrorText` writes them. */
export function useErrorText(): (thrown: unknown) => string {
  const text = useBusyErrorText()
  return useCallback((thrown) => text(busyErrorOf(thrown)), [text])
}

const LockStatus = EntryStatus.exclude(['logged'])

const DAYS = ['startDate', 'endDate', 'day'] as const

/** The words of an error that is about one field, to stand at it; `elsewhere` is the error where it is about anything else. */
export function useFieldError(
  error: unknown,
  code: BusyErrorCode,
): { atField: string | null; elsewhere: unknown } {
  const errorText = useErrorText()
  if (!error) return { atField: null, elsewhere: null }
  return busyErrorOf(error).code === code
    ? { atField: errorText(error), elsewhere: null }
    : { atField: null, elsewhere: error }
}
