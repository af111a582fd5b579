import { Button } from '@mantine/core'
import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../app/AppContext'
import { openPanel } from '../../app/panels'
import { Kbd } from '../../ui/Kbd'
import { ExchangeMenu } from '../exchange/ExchangeMenu'
import { dayForNewEntry } from './dayForNewEntry'
import classes from './WeekBar.module.css'

/** The week in figures, given as `Figure`s, and what to do with it. */
export function WeekBar({ submittable, children }: { submittable: boolean; children: ReactNode }) {
  return (
    <div className={classes.bar}>
      <dl className={classes.figures}>{children}</dl>
      <WeekButtons submittable={submittable} />
    </div>
  )
}

/** A figure with the words that say of what it is; without words it stands for itself. */
export function Figure({ value, children }: { value: ReactNode; children?: ReactNode }) {
  return (
    <div className={classes.figure}>
      <dd>{value}</dd>
      {children && <dt>{children}</dt>}
    </div>
  )
}

const WeekButtons = memo(function WeekButtons({ submittable }: { submittable: boolean }) {
  const { t } = useTranslation()
  const { submission } = useAppState()
  return (
    <div className={classes.actions}>
      <Button
        aria-keyshortcuts="N"
        rightSection={<Kbd combination="N" />}
        onClick={() => openPanel({ kind: 'editor', entry: null, day: dayForNewEntry() })}
      >
        {t('timeline.newEntry')}
      </Button>
      {submission && (
        <Button
          variant={submittable ? 'filled' : 'default'}
          aria-keyshortcuts="G"
          onClick={() => openPanel({ kind: 'submit' })}
        >
          {t('timeline.submit')}
        </Button>
      )}
      <ExchangeMenu />
    </div>
  )
})
