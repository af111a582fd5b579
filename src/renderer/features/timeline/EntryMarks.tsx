import { concernsAllHours } from '@shared/domain/bookingWarning'
import type { DayEntry } from '@shared/ipc/timeEntries'
import {
  IconAlertTriangle,
  IconCalendarClock,
  IconCloudCheck,
  IconCloudOff,
  IconCloudUp,
  IconCloudX,
  IconLock,
  IconSend,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './EntryMarks.module.css'
import type { TimelineTexts } from './useTimelineTexts'

type MarkName =
  | 'planned'
  | 'submitted'
  | 'approved'
  | 'onOrder'
  | 'waiting'
  | 'sent'
  | 'kept'
  | 'needsYou'
  | 'troubled'

/** A small sign on an entry, and what it says. */
export type EntryMark = { name: MarkName; words: string }

const ICONS: Record<MarkName, ReactNode> = {
  planned: <IconCalendarClock size={14} />,
  submitted: <IconSend size={14} />,
  approved: <IconLock size={14} />,
  onOrder: <IconLock size={14} />,
  waiting: <IconCloudUp size={14} />,
  sent: <IconCloudCheck size={14} />,
  kept: <IconCloudOff size={14} />,
  troubled: <IconCloudX size={14} />,
  needsYou: <IconAlertTriangle size={14} />,
}

const NONE: readonly EntryMark[] = []

/**
 * Where an entry stands: on its way to Tripletex, or that it will not get there, then with us. What all of the person's hours
 * share is no sign of one entry.
 */
export function entryMarks(entry: DayEntry, { t, troubles }: TimelineTexts): readonly EntryMark[] {
  const { transfer, planned, status, warnings } = entry
  if (transfer === 'none' && !planned && status === 'logged' && warnings.length === 0) return NONE
  const marks: EntryMark[] = []
  const trouble = troubles(
    warnings.filter((each) => !concernsAllHours(each)),
    entry,
  )
  if (trouble !== null) marks.push({ name: 'troubled', words: trouble })
  else if (transfer !== 'none') marks.push({ name: transfer, words: t(`entryState.${transfer}`) })
  if (planned) marks.push({ name: 'planned', words: t('entryState.planned') })
  if (status !== 'logged') marks.push({ name: status, words: t(`entryState.${status}`) })
  return marks
}

/** An entry's state as small signs, each with its words. */
export function EntryMarks({ marks }: { marks: readonly EntryMark[] }) {
  return marks.map(({ name, words }) => (
    <span key={name} className={classes.mark} data-mark={name} title={words}>
      {ICONS[name]}
      <span className="visuallyHidden">{words}</span>
    </span>
  ))
}
