import { ActionIcon, Button } from '@mantine/core'
import { IconCheck, IconChevronDown, IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { openMenu } from '../../app/menu'
import { today } from '../../app/today'
import { PeriodDay } from '../../ui/PeriodDay'
import classes from './ReportBar.module.css'
import { dayWithin, movedPeriod, PERIOD_UNITS, periodAround, periodOf, withEnd } from './reportPeriod'
import { setPeriod, useReportStore } from './reportStore'
import { usePeriodTitle } from './reportTexts'

/** Which days the report is of: the neighbouring ones by the arrows, another length by the menu between them. */
export function ReportPeriodPicker() {
  const { t } = useTranslation()
  const period = useReportStore((store) => store.period)
  const title = usePeriodTitle()
  const { unit, from, to } = period
  const around = periodAround(period, today())
  const isNow = around.from === from && around.to === to
  const items = PERIOD_UNITS.map((each) => ({
    label: t(`reports.unit.${each}`),
    icon: <IconCheck size={14} visibility={each === unit ? 'visible' : 'hidden'} />,
    run: () =>
      setPeriod(each === 'days' ? { unit: each, from, to } : periodOf(each, dayWithin(period, today()))),
  }))
  return (
    <div className={classes.picker}>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t('reports.previous')}
        title={t('reports.previous')}
        aria-keyshortcuts="["
        onClick={() => setPeriod(movedPeriod(period, -1))}
      >
        <IconChevronLeft size={16} />
      </ActionIcon>
      <Button
        aria-haspopup="menu"
        title={t('reports.period')}
        rightSection={<IconChevronDown size={14} aria-hidden />}
        onClick={(event) => openMenu(event.currentTarget, { items })}
      >
        {title(from, to)}
      </Button>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t('reports.next')}
        title={t('reports.next')}
        aria-keyshortcuts="]"
        onClick={() => setPeriod(movedPeriod(period, 1))}
      >
        <IconChevronRight size={16} />
      </ActionIcon>
      <Button aria-keyshortcuts="T" disabled={isNow} onClick={() => setPeriod(periodAround(period, today()))}>
        {t('reports.today')}
      </Button>
      {unit === 'days' &&
        (['from', 'to'] as const).map((end) => (
          <PeriodDay
            key={`${end}${period[end]}`}
            label={t(end === 'from' ? 'reports.firstDay' : 'reports.lastDay')}
            day={period[end]}
            onChange={(day) => setPeriod(withEnd(period, end, day))}
          />
        ))}
    </div>
  )
}
