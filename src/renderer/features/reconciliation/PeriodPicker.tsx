import { ActionIcon, Button } from '@mantine/core'
import { weekOf } from '@shared/domain/localDay'
import { IconCheck, IconChevronDown, IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { openMenu } from '../../app/menu'
import { today } from '../../app/today'
import classes from './PeriodPicker.module.css'
import { namedPeriod, nameOfPeriod, type Period } from './period'
import { useReconciliationStore } from './reconciliationStore'

const NAMES = ['thisWeek', 'lastWeek', 'thisMonth', 'lastMonth'] as const

/** Which days are looked at: the neighbouring ones by the arrows, others by the menu between them. */
export function PeriodPicker() {
  const { t } = useTranslation()
  const formats = useFormats()
  const { period, setPeriod, movePeriod } = useReconciliationStore()
  const name = nameOfPeriod(period, today())
  const chosen = name ?? (period.unit === 'days' ? 'days' : null)
  const mark = (isChosen: boolean) => <IconCheck size={14} visibility={isChosen ? 'visible' : 'hidden'} />
  const items = [
    ...NAMES.map((each) => ({
      label: t(`reconciliation.periods.${each}`),
      icon: mark(each === chosen),
      run: () => setPeriod(namedPeriod(each, today())),
    })),
    {
      label: t('reconciliation.periods.days'),
      icon: mark(chosen === 'days'),
      run: () => setPeriod({ ...period, unit: 'days' }),
    },
  ]
  return (
    <div className={classes.picker}>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t('reconciliation.previous')}
        title={t('reconciliation.previous')}
        aria-keyshortcuts="["
        onClick={() => movePeriod(-1)}
      >
        <IconChevronLeft size={16} />
      </ActionIcon>
      <Button
        className={classes.period}
        aria-haspopup="menu"
        title={t('reconciliation.period')}
        rightSection={<IconChevronDown size={14} aria-hidden />}
        onClick={(event) => openMenu(event.currentTarget, { items })}
      >
        <b>{chosen ? t(`reconciliation.periods.${chosen}`) : unitName(period)}</b>
        <span className={classes.range}>{formats.dayRange(period.from, period.to)}</span>
      </Button>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t('reconciliation.next')}
        title={t('reconciliation.next')}
        aria-keyshortcuts="]"
        onClick={() => movePeriod(1)}
      >
        <IconChevronRight size={16} />
      </ActionIcon>
    </div>
  )

  function unitName({ unit, from }: Period) {
    return unit === 'week' ? t('reconciliation.week', { week: weekOf(from).week }) : null
  }
}
