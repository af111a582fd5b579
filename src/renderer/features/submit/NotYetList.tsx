import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { openPanel } from '../../app/panels'
import { entryName } from '../timeline/entryName'
import classes from './SubmitPanel.module.css'
import type { NotYet } from './submission'

/** The hours that cannot be sent yet, each with the reason and the way out of it. */
export function NotYetList({ found }: { found: readonly NotYet[] }) {
  const { t } = useTranslation()
  const { weekdayShort, dayShort, hours } = useFormats()
  return (
    <section className={classes.notYet}>
      <h3>{t('submit.notSendable')}</h3>
      <ul>
        {found.map(({ entry, obstacle }) => (
          <li key={entry.id}>
            <span className={classes.notYetWhat}>
              {weekdayShort(entry.day)} {dayShort(entry.day)} ·{' '}
              {[entryName(entry, t), entry.workTypeName, entry.description].filter(Boolean).join(' · ')}
              <small>{t(`submit.obstacle.${obstacle}`)}</small>
            </span>
            {obstacle !== 'planned' && (
              <Button onClick={() => openPanel({ kind: 'editor', entry, day: entry.day })}>
                {t(obstacle === 'incomplete' ? 'submit.complete' : 'submit.open')}
              </Button>
            )}
            <span>{hours(entry.minutes)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
