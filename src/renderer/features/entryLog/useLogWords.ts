import type { Decision } from '@shared/domain/decision'
import { type EntryAspect, entryDifferences } from '@shared/domain/entryDifference'
import type { EntryLogLine, LoggedState } from '@shared/ipc/registering'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { decisionFacts } from '../timeline/decisionWords'
import { entryName } from '../timeline/entryName'

export type Difference = { aspect: EntryAspect; before: string; after: string }

/** The words of an entry's log: who or what did what, and what it changed. */
export function useLogWords() {
  const { t } = useTranslation()
  const formats = useFormats()
  const { hours, clock, dayLong } = formats
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
      case 'decision':
        return decisionIn(state)
      case 'keptOverlaps':
        return state.keptOverlaps.length > 0
          ? t('registering.entryLog.overlapKept')
          : t('registering.entryLog.nothing')
      default:
        return aspect
    }
  }
  const decisionIn = ({ decision }: LoggedState): string => {
    if (!decision) return t('registering.entryLog.nothing')
    const bare = decision.kind === 'rejected' && decision.reason === ''
    const key = bare ? 'rejectedWithoutReason' : decision.kind
    return t(`registering.entryLog.decision.${key}`, decisionFacts(decision, { t, formats }))
  }
  /** The decision that a line is about: one that somebody made then, here or elsewhere, not one that was taken back. */
  const madeIn = ({ origin, action, before, after }: EntryLogLine): Decision | null => {
    const made = after?.decision ?? null
    const isNew = made !== null && made.id !== before?.decision?.id
    const deciding = action === 'approve' || action === 'reject' || action === 'undoApproval'
    return isNew && ((origin === 'me' && deciding) || origin === 'exchange') ? made : null
  }
  return {
    /** `Du: flytting`, and `Avvist av Nina Solberg` of a decision. */
    heading: (line: EntryLogLine): string => {
      const made = madeIn(line)
      if (made) return t(`registering.entryLog.decided.${made.kind}`, { by: made.by })
      return `${t(`registering.entryLog.by.${line.origin}`)}: ${t(`history.${line.action}`)}`
    },
    /** Why hours were sent back in a line; empty where they were not. */
    reason: (line: EntryLogLine): string => madeIn(line)?.reason ?? '',
    /** What differs between the two states, but what the heading says; empty where there is only one. */
    differences: (line: EntryLogLine): Difference[] => {
      const { before, after } = line
      const told = madeIn(line) ? ['decision'] : []
      if (!before || !after) return []
      return entryDifferences(before, after)
        .filter((aspect) => !told.includes(aspect))
        .map((aspect) => ({
          aspect,
          before: wordFor(aspect, before),
          after: wordFor(aspect, after),
        }))
    },
  }
}
