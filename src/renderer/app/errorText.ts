import type { BusyError, BusyErrorCode } from '@shared/ipc/errors'
import type { TFunction } from 'i18next'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { busyErrorOf } from './busyClient'
import { useFormats } from './formats'

/** The words for an error: the thing, the reason and the next step, from the catalogue under `error.<code>`. */
export function errorText(error: BusyError, t: TFunction): string {
  return t(`error.${error.code}`, { known: '', other: '', file: '', text: '', hours: '', ...error.facts })
}

/** The words for whatever a call threw. Minutes among its facts are written as the person's hours. */
export function useErrorText(): (thrown: unknown) => string {
  const { t } = useTranslation()
  const { hours } = useFormats()
  return useCallback(
    (thrown) => {
      const { code, facts } = busyErrorOf(thrown)
      const { minutes } = facts
      return errorText(
        { code, facts: typeof minutes === 'number' ? { ...facts, hours: hours(minutes) } : facts },
        t,
      )
    },
    [t, hours],
  )
}

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
