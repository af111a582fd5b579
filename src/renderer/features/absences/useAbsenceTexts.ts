import type { AbsenceQuestion } from '@shared/ipc/absences'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import type { Choice, Leads } from './absenceFacts'

/** How lengths, times and choices are written on the card. */
export function useAbsenceTexts() {
  const { t } = useTranslation()
  const { hours, moment, moments } = useFormats()
  const length = (minutes: number) => (minutes < 60 ? t('absences.minutes', { minutes }) : hours(minutes))

  /** The name of a choice, and what it leads to. */
  function choice(how: Choice, question: AbsenceQuestion, leads: Leads): { label: string; leadsTo: string } {
    const { kind, startedAt, endedAt, minutes, timer } = question
    const wasDown = kind === 'notRunning' || kind === 'shutdown'
    const [start, left, back] = [moment(timer.startedAt), moment(startedAt), moment(endedAt)]
    const logged = hours(leads.logged)
    switch (how) {
      case 'keep':
        if (leads.tooLong.whole) {
          return {
            label: t(wasDown ? 'absences.letRun' : 'absences.keep'),
            leadsTo: t('absences.keepTooLong'),
          }
        }
        return wasDown
          ? { label: t('absences.letRun'), leadsTo: t('absences.letRunThen', { length: length(minutes) }) }
          : { label: t('absences.keep'), leadsTo: t('absences.keepThen', { start }) }
      case 'subtract': {
        const after = length(leads.lost)
        if (wasDown) {
          return {
            label: t('absences.stopAt', { time: left }),
            leadsTo: t('absences.stopAtThen', { hours: logged }),
          }
        }
        return {
          label: t('absences.subtract'),
          leadsTo:
            leads.lost > 0
              ? t('absences.subtractThenLost', { time: left, hours: logged, after })
              : t('absences.subtractThen', { time: left, hours: logged }),
        }
      }
      case 'subtractAndContinue':
        return {
          label: t('absences.subtractAndContinue'),
          leadsTo: t('absences.subtractAndContinueThen', { hours: logged, time: back }),
        }
      case 'otherProject':
        return {
          label: t('absences.otherProject'),
          leadsTo: leads.tooLong.away
            ? t('absences.otherProjectTooLong', { time: back })
            : t('absences.otherProjectThen', { length: length(minutes), time: back }),
        }
      case 'divide':
        return { label: t('absences.divide'), leadsTo: t('absences.divideThen', { length: length(minutes) }) }
      case 'discard':
        return {
          label: t('absences.discard'),
          leadsTo: t('absences.discardThen', { start, hours: hours(leads.whole) }),
        }
    }
  }
  return { length, moment, moments, choice }
}
