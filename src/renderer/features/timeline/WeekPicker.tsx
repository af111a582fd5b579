import { ActionIcon, Button } from '@mantine/core'
import { type LocalDay, weekOf } from '@shared/domain/localDay'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import classes from './WeekPicker.module.css'
import { useWeekStore } from './weekStore'

/** Which week is shown, and the ways to another. */
export function WeekPicker({ day }: { day: LocalDay }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { moveWeeks, showToday } = useWeekStore.getState()
  const { week, days } = weekOf(day)
  return (
    <>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t('timeline.previousWeek')}
        title={t('timeline.previousWeek')}
        aria-keyshortcuts="["
        onClick={() => moveWeeks(-1)}
      >
        <IconChevronLeft size={16} />
      </ActionIcon>
      <h1 className={classes.week}>
        {t('timeline.week', { week })}
        <span className={classes.range}> · {formats.dayRange(days[0] ?? day, days[6] ?? day)}</span>
      </h1>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t('timeline.nextWeek')}
        title={t('timeline.nextWeek')}
        aria-keyshortcuts="]"
        onClick={() => moveWeeks(1)}
      >
        <IconChevronRight size={16} />
      </ActionIcon>
      <Button aria-keyshortcuts="T" onClick={showToday}>
        {t('timeline.today')}
      </Button>
    </>
  )
}
