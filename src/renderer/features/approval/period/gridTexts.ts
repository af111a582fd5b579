import type { ApprovalRules } from '@shared/domain/approval'
import { countedMinutes, type WeekState, weekState } from '@shared/domain/approvalFigures'
import type { LocalDay } from '@shared/domain/localDay'
import type { ApprovalPeriod, ApprovalPerson, ApprovalWeek } from '@shared/ipc/approval'
import type { TFunction } from 'i18next'
import type { Formats } from '../../../app/formats'

/** What the rows need to write themselves, asked for once: hundreds of cells share it. `dense`: there is room for signs, not words. */
export type GridTexts = {
  t: TFunction
  formats: Formats
  weeks: ApprovalPeriod['weeks']
  rules: ApprovalRules
  today: LocalDay
  dense: boolean
}

/** A week of a person as its cell shows it. */
export type ShownWeek = { state: WeekState; minutes: number; label: string; words: string }

/** What the cell of a week says: to the eye by its figure and sign or words, and in full by `label`. */
export function shownWeek(
  { name }: Pick<ApprovalPerson, 'name'>,
  week: ApprovalWeek,
  number: number,
  { t, formats, rules, dense }: GridTexts,
): ShownWeek {
  const state = weekState(week, rules)
  const counted = countedMinutes(week)
  const { hours } = formats
  const minutes = state === 'planned' ? week.planned : counted
  const inPart = week.approvable > 0 && week.approvable < counted
  const facts = { name, week: number, hours: hours(minutes), state: t(`approvalPeriod.state.${state}`) }
  const label = [
    t('approvalPeriod.cell', facts),
    inPart && t('approvalPeriod.cellWaiting', { hours: hours(week.approvable) }),
    week.rejected > 0 && t('approvalPeriod.cellRejected', { hours: hours(week.rejected) }),
    week.planned > 0 && counted > 0 && t('approvalPeriod.cellPlanned', { hours: hours(week.planned) }),
  ]
  const short = state === 'partly' ? t('approvalPeriod.stateShort.partly') : facts.state
  return {
    state,
    minutes,
    label: label.filter(Boolean).join(', '),
    words: dense ? '' : inPart ? `${short} ${hours(week.approvable)}` : short,
  }
}

/** Minutes with a sign, for what is over or under: `+2,5 t`, `−3 t`. */
export function signedHours(minutes: number, { hours }: Formats): string {
  const sign = minutes > 0 ? '+' : minutes < 0 ? '−' : ''
  return sign + hours(Math.abs(minutes))
}
