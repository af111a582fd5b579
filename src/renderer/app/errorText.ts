import type { BusyError } from '@shared/ipc/errors'
import type { TFunction } from 'i18next'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { busyErrorOf } from './busyClient'

/** The words for an error: the thing, the reason and the next step, from the catalogue under `error.<code>`. */
export function errorText(error: BusyError, t: TFunction): string {
  return t(`error.${error.code}`, { known: '', other: '', file: '', ...error.facts })
}

/** The words for whatever a call threw. */
export function useErrorText(): (thrown: unknown) => string {
  const { t } = useTranslation()
  return useCallback((thrown) => errorText(busyErrorOf(thrown), t), [t])
}
