import { rejectionOf } from '@shared/domain/entryVersion'
import type { EntryView } from '@shared/ipc/timeEntries'
import { IconMessageX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { openMenu } from '../../app/menu'
import { openPanel } from '../../app/panels'
import { entryName } from './entryName'
import { anchorOf } from './gridDom'
import classes from './Rejected.module.css'
import { Figure } from './WeekBar'

/** `2 avvist`: how many of a week's entries were sent back, and the way to each of them. Nothing where none was. */
export function Rejected({ entries }: { entries: readonly EntryView[] }) {
  const { t } = useTranslation()
  const { weekdayShort, dayShort, hours } = useFormats()
  const rejected = entries.filter((entry) => rejectionOf(entry) !== null)
  const [first] = rejected
  if (!first) return null
  const show = (entry: EntryView) =>
    openPanel({ kind: 'editor', entry, day: entry.day, ...anchorOf(entry.id) })
  return (
    <Figure
      value={
        <button
          type="button"
          className={classes.rejected}
          {...(rejected.length > 1 && { 'aria-haspopup': 'menu' })}
          onClick={({ currentTarget }) => {
            if (rejected.length === 1) return show(first)
            openMenu(currentTarget, {
              heading: t('timeline.rejectedHeading'),
              items: rejected.map((entry) => ({
                label: `${weekdayShort(entry.day)} ${dayShort(entry.day)} · ${entryName(entry, t)} · ${hours(entry.minutes)}`,
                note: rejectionOf(entry)?.reason ?? '',
                run: () => show(entry),
              })),
            })
          }}
        >
          <IconMessageX size={13} />
          {t('timeline.rejected', { count: rejected.length })}
        </button>
      }
    />
  )
}
