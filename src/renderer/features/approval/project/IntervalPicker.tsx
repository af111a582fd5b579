import { ActionIcon, Button } from '@mantine/core'
import { weekOf } from '@shared/domain/localDay'
import { IconCheck, IconChevronDown, IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'
import { openMenu } from '../../../app/menu'
import { today } from '../../../app/today'
import { PeriodDay } from '../../../ui/PeriodDay'
import { withEnd } from '../../reconciliation/period'
import classes from './IntervalPicker.module.css'
import {
  INTERVAL_UNITS,
  type Interval,
  intervalAround,
  intervalOf,
  movedInterval,
  quarterOf,
} from './interval'
import { useProjectStore } from './projectStore'

/** Which days are looked at: the neighbouring ones by the arrows, another length by the menu between them. */
export function IntervalPicker() {
  const { t } = useTranslation()
  const name = useIntervalName()
  const { interval, setInterval } = useProjectStore()
  const { unit, from, to } = interval
  const around = intervalAround(interval, today())
  const isNow = around.from === from && around.to === to
  const items = INTERVAL_UNITS.map((each) => ({
    label: t(`approvalProject.unit.${each}`),
    icon: <IconCheck size={14} visibility={each === unit ? 'visible' : 'hidden'} />,
    run: () =>
      setInterval(each === 'days' ? { unit: each, from, to } : intervalOf(each, dayWithin(interval))),
  }))
  return (
    <div className={classes.picker}>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t('approvalProject.previous')}
        title={t('approvalProject.previous')}
        aria-keyshortcuts="["
        onClick={() => setInterval(movedInterval(interval, -1))}
      >
        <IconChevronLeft size={16} />
      </ActionIcon>
      <Button
        aria-haspopup="menu"
        title={t('approvalProject.interval')}
        rightSection={<IconChevronDown size={14} aria-hidden />}
        onClick={(event) => openMenu(event.currentTarget, { items })}
      >
        {name(interval)}
      </Button>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t('approvalProject.next')}
        title={t('approvalProject.next')}
        aria-keyshortcuts="]"
        onClick={() => setInterval(movedInterval(interval, 1))}
      >
        <IconChevronRight size={16} />
      </ActionIcon>
      <Button
        aria-keyshortcuts="T"
        disabled={isNow}
        onClick={() => setInterval(intervalAround(interval, today()))}
      >
        {t('approvalProject.today')}
      </Button>
      {unit === 'days' &&
        (['from', 'to'] as const).map((end) => (
          <PeriodDay
            key={`${end}${interval[end]}`}
            label={t(end === 'from' ? 'approvalProject.firstDay' : 'approvalProject.lastDay')}
            day={interval[end]}
            onChange={(day) => setInterval(withEnd({ unit: 'days', from, to }, end, day))}
          />
        ))}
    </div>
  )
}

/** A day to stay near when the length changes: today where it is in view. */
function dayWithin({ from, to }: Interval) {
  const now = today()
  return from <= now && now <= to ? now : from
}

/** How an interval is called: `November 2026`, `Uke 48 · 23.–29. november 2026`. */
function useIntervalName(): (interval: Interval) => string {
  const { t } = useTranslation()
  const { month, dayRange } = useFormats()
  return ({ unit, from, to }) => {
    switch (unit) {
      case 'week':
        return `${t('approvalProject.week', { week: weekOf(from).week })} · ${dayRange(from, to)}`
      case 'month':
        return month(from)
      case 'quarter':
        return t('approvalProject.quarter', { quarter: quarterOf(from), year: from.slice(0, 4) })
      case 'days':
        return dayRange(from, to)
    }
  }
}
