import {
  IconAlertTriangle,
  IconCalendarClock,
  IconCloudCheck,
  IconCloudOff,
  IconCloudShare,
  IconCloudUp,
  IconCloudX,
  IconLayersIntersect,
  IconLock,
  IconMessageX,
  IconSend,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './EntryMarks.module.css'
import type { EntryMark } from './entryMarks'

const ICONS: Record<EntryMark['name'], ReactNode> = {
  planned: <IconCalendarClock size={14} />,
  submitted: <IconSend size={14} />,
  approved: <IconLock size={14} />,
  onOrder: <IconLock size={14} />,
  rejected: <IconMessageX size={14} />,
  overlap: <IconLayersIntersect size={14} />,
  waiting: <IconCloudUp size={14} />,
  sent: <IconCloudCheck size={14} />,
  kept: <IconCloudOff size={14} />,
  elsewhere: <IconCloudShare size={14} />,
  troubled: <IconCloudX size={14} />,
  needsYou: <IconAlertTriangle size={14} />,
}

/** Where hours stand as small signs, each with its words. */
export function EntryMarks({ marks }: { marks: readonly EntryMark[] }) {
  return marks.map(({ name, words }) => (
    <span key={name} className={classes.mark} data-mark={name} title={words}>
      {ICONS[name]}
      <span className="visuallyHidden">{words}</span>
    </span>
  ))
}
