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
import { useTranslation } from 'react-i18next'
import { useWarningTexts } from '../booking/useWarningTexts'
import classes from './EntryMarks.module.css'

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

const ICONS: Record<MarkName, ReactNode> = {
  planned: <IconCalendarClock size={15} />,
  submitted: <IconSend size={15} />,
  approved: <IconLock size={15} />,
  onOrder: <IconLock size={15} />,
  waiting: <IconCloudUp size={15} />,
  sent: <IconCloudCheck size={15} />,
  kept: <IconCloudOff size={15} />,
  troubled: <IconCloudX size={15} />,
  needsYou: <IconAlertTriangle size={15} />,
}

/** Where an entry stands: first with us, then on its way to Tripletex, or that it will not get there. */
function marksOf(entry: DayEntry, troubled: boolean): MarkName[] {
  const marks: MarkName[] = []
  if (troubled) marks.push('troubled')
  else if (entry.transfer !== 'none') marks.push(entry.transfer)
  if (entry.planned) marks.push('planned')
  if (entry.status !== 'logged') marks.push(entry.status)
  return marks
}

/** An entry's state as small signs, each with its words. What all of the person's hours share is no sign of one entry. */
export function EntryMarks({ entry }: { entry: DayEntry }) {
  const { t } = useTranslation()
  const texts = useWarningTexts()
  const trouble = texts.line(
    entry.warnings.filter((each) => !concernsAllHours(each)),
    entry,
  )
  return marksOf(entry, trouble !== null).map((mark) => {
    const words = mark === 'troubled' ? (trouble ?? '') : t(`entryState.${mark}`)
    return (
      <span key={mark} className={classes.mark} data-mark={mark} title={words}>
        {ICONS[mark]}
        <span className="visuallyHidden">{words}</span>
      </span>
    )
  })
}
