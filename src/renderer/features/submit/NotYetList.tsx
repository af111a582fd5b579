import { Button } from '@mantine/core'
import type { EntryView } from '@shared/ipc/timeEntries'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { openPanel } from '../../app/panels'
import { entryName } from '../timeline/entryName'
import classes from './SubmitPanel.module.css'

/** The hours that cannot be sent yet, each with the reason and the way out of it. */
export function NotYetList({ entries }: { entries: readonly EntryView[] }) {
  const { t } = useTranslation()
  const { weekdayShort, dayShort, hours } = useFormats()
  return (
    <section className={classes.notYet}>
      <h3>{t('submit.notSendable')}</h3>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <span className={classes.notYetWhat}>
              {weekdayShort(entry.day)} {dayShort(entry.day)} · {entryName(entry, t)}
              <small>
                {t(entry.workTypeId === null ? 'submit.reasonIncomplete' : 'submit.reasonPlanned')}
              </small>
            </span>
            {entry.workTypeId === null && (
              <Button onClick={() => openPanel({ kind: 'editor', entry, day: entry.day })}>
                {t('submit.complete')}
              </Button>
            )}
            <span>{hours(entry.minutes)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
