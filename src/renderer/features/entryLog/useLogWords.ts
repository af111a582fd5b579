import { type EntryAspect, entryDifferences } from '@shared/domain/entryDifference'
import type { EntryLogLine, LoggedState } from '@shared/ipc/registering'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { entryName } from '../timeline/entryName'

export type Difference = { aspect: EntryAspect; before: string; after: string }

/** The words of an entry's log: who or what did what, and what it changed. */
export function useLogWords() {
  const { t } = useTranslation()
  const { hours, clock, dayLong } = useFormats()
  const wordFor = (aspect: EntryAspect, state: LoggedState): string => {
    switch (aspect) {
      case 'project':
        return entryName(state, t)
      case 'workType':
        return state.workTypeName ?? t('registering.entryLog.nothing')
      case 'day':
        return dayLong(state.day)
      case 'time':
        return state.from === null || state.to === null
          ? t('registering.entryLog.noClock')
          : `${clock(state.from)}–${clock(state.to)}`
      case 'minutes':
        return hours(state.minutes)
      case 'description':
        return state.description || t('registering.entryLog.nothing')
      case 'status':
        return t(`registering.entryLog.status.${state.status}`)
      case 'keptOverlaps':
        return state.keptOverlaps.length > 0
          ? t('registering.entryLog.overlapKept')
          : t('registering.entryLog.nothing')
      default:
        return aspect
    }
  }
  return {
    /** `Du: flytting` */
    heading: ({ origin, action }: EntryLogLine): string =>
      `${t(`registering.entryLog.by.${origin}`)}: ${t(`history.${action}`)}`,
    /** What differs between the two states; empty where there is only one. */
    differences: ({ before, after }: EntryLogLine): Difference[] =>
      before && after
        ? entryDifferences(before, after).map((aspect) => ({
            aspect,
            before: wordFor(aspect, before),
            after: wordFor(aspect, after),
          }))
        : [],
  }
}
