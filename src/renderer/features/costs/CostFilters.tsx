import { Button } from '@mantine/core'
import type { CostView } from '@shared/ipc/costs'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { openMenu } from '../../app/menu'
import { today } from '../../app/today'
import { FilterPicker } from '../../ui/FilterPicker'
import { PeriodDay } from '../../ui/PeriodDay'
import classes from './CostsPage.module.css'
import { COST_PERIODS, costPeriod, withOtherEnd } from './costsPeriod'
import { useCostsStore } from './costsStore'
import { chosenBy } from './shownCosts'

/** Which days, projects and people are looked at. `withPeople`: whether there are costs of others. */
export function CostFilters({ costs, withPeople }: { costs: readonly CostView[]; withPeople: boolean }) {
  const { t } = useTranslation()
  const { period, projects, people, set } = useCostsStore()
  const offered = chosenBy(costs)
  const items = COST_PERIODS.map((name) => ({
    label: t(`costs.when.${name}`),
    icon: <IconCheck size={14} visibility={name === period.name ? 'visible' : 'hidden'} />,
    run: () => set({ period: costPeriod(name, today()) }),
  }))
  return (
    <div className={classes.filters}>
      <Button
        aria-haspopup="menu"
        title={t('costs.when.label')}
        rightSection={<IconChevronDown size={14} aria-hidden />}
        onClick={(event) => openMenu(event.currentTarget, { items })}
      >
        {t(`costs.when.${period.name}`)}
      </Button>
      {period.name === 'days' &&
        (['from', 'to'] as const).map((end) => (
          <PeriodDay
            key={`${end}${period[end]}`}
            label={t(end === 'from' ? 'costs.when.first' : 'costs.when.last')}
            day={period[end] ?? today()}
            onChange={(day) => set({ period: withOtherEnd(period, end, day) })}
          />
        ))}
      <span className={classes.chip}>
        <FilterPicker
          name={t('costs.filterProject')}
          offered={offered.projects}
          chosen={projects}
          openAtOnce={false}
          onChoose={(chosen) => set({ projects: chosen })}
        />
      </span>
      {(withPeople || people.length > 0) && (
        <span className={classes.chip}>
          <FilterPicker
            name={t('costs.filterPerson')}
            offered={offered.people}
            chosen={people}
            openAtOnce={false}
            onChoose={(chosen) => set({ people: chosen })}
          />
        </span>
      )}
    </div>
  )
}
