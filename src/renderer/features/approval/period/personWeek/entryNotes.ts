import { rejectionOf, standingDecision } from '@shared/domain/entryVersion'
import type { DayEntry } from '@shared/ipc/timeEntries'
import { orderText } from '../../../timeline/decisionWords'
import type { TimelineTexts } from '../../../timeline/useTimelineTexts'

export type EntryNote = { tone: 'quiet' | 'warn' | 'bad'; text: string }

/** Why an entry is locked, who decided that and when, and who can open it; null where it is not. `mayUndo`: whether it is who looks. */
export function lockNote(entry: DayEntry, mayUndo: boolean, { t, formats }: TimelineTexts): string | null {
  if (entry.status !== 'approved' && entry.status !== 'onOrder') return null
  const decision = standingDecision(entry)
  const approved =
    decision?.kind === 'approved'
      ? t('approvalPeriod.ofPerson.approvedBy', { by: decision.by, at: formats.moment(decision.at) })
      : t('approvalPeriod.ofPerson.approvedUnknown')
  if (entry.status === 'onOrder') {
    const onOrder = orderText(entry.order, t)
    const locked = onOrder === null ? t('approvalPeriod.ofPerson.onOrder') : t('orders.locked', { onOrder })
    return `${approved} ${locked}`
  }
  return `${approved} ${t(mayUndo ? 'approvalPeriod.ofPerson.openedByYou' : 'approvalPeriod.ofPerson.openedByOthers')}`
}

/** What else must be known of an entry before one decides about it. */
export function entryNotes(entry: DayEntry, texts: TimelineTexts): EntryNote[] {
  const { t, formats } = texts
  const notes: EntryNote[] = []
  const rejection = rejectionOf(entry)
  const standing = standingDecision(entry)
  if (rejection) {
    const words = standing ? 'rejectedBy' : 'rejectedEarlier'
    const { by, at, reason } = rejection
    const text = t(`approvalPeriod.ofPerson.${words}`, { by, at: formats.moment(at), reason })
    notes.push({ tone: standing ? 'bad' : 'quiet', text })
  } else if (standing?.kind === 'undone') {
    const { by, at } = standing
    notes.push({ tone: 'quiet', text: t('approvalPeriod.ofPerson.undoneBy', { by, at: formats.moment(at) }) })
  }
  if (entry.workTypeId === null) notes.push({ tone: 'warn', text: t('approvalPeriod.ofPerson.incomplete') })
  const shared = entry.overlaps.filter(({ kept }) => !kept).reduce((sum, { minutes }) => sum + minutes, 0)
  if (shared > 0) {
    notes.push({
      tone: 'warn',
      text: t('approvalPeriod.ofPerson.overlaps', { hours: formats.hours(shared) }),
    })
  }
  const trouble = texts.troubles(entry.warnings, entry)
  if (trouble !== null) notes.push({ tone: 'warn', text: trouble })
  return notes
}
