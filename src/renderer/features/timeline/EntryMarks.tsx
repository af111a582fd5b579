import type { EntryView } from '@shared/ipc/timeEntries'
import {
  IconAlertTriangle,
  IconCalendarClock,
  IconCloudCheck,
  IconCloudUp,
  IconLock,
  IconSend,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './EntryMarks.module.css'

type MarkName = 'planned' | 'submitted' | 'approved' | 'onOrder' | 'waiting' | 'sent' | 'needsYou'

const ICONS: Record<MarkName, ReactNode> = {
  planned: <IconCalendarClock size={15} />,
  submitted: <IconSend size={15} />,
  approved: <IconLock size={15} />,
  onOrder: <IconLock size={15} />,
  waiting: <IconCloudUp size={15} />,
  sent: <IconCloudCheck size={15} />,
  needsYou: <IconAlertTriangle size={15} />,
}

/** Where an entry stands: first with us, then on its way to Tripletex. */
function marksOf(entry: EntryView): MarkName[] {
  const marks: MarkName[] = []
  if (entry.transfer !== 'none') marks.push(entry.transfer)
  if (entry.planned) marks.push('planned')
  if (entry.status !== 'logged') marks.push(entry.status)
  return marks
}

/** An entry's state as small signs, each with its words. */
export function EntryMarks({ entry }: { entry: EntryView }) {
  const { t } = useTranslation()
  return marksOf(entry).map((mark) => (
    <span key={mark} className={classes.mark} data-mark={mark} title={t(`entryState.${mark}`)}>
      {ICONS[mark]}
      <span className="visuallyHidden">{t(`entryState.${mark}`)}</span>
    </span>
  ))
}
