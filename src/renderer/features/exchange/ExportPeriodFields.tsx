import { weekOf } from '@shared/domain/localDay'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { PeriodDay } from '../../ui/PeriodDay'
import { SegmentedChoice } from '../../ui/SegmentedChoice'
import classes from './Exchange.module.css'
import { type NamedPeriod, type Period, withEnd } from './exportPeriod'

export type ChosenPeriod = { name: NamedPeriod | 'days'; period: Period }

/** Which days are exported: a week, or days that are typed. */
export function ExportPeriodFields({
  named,
  chosen: { name, period },
  onChange,
}: {
  named: readonly { name: NamedPeriod; period: Period }[]
  chosen: ChosenPeriod
  onChange: (chosen: ChosenPeriod) => void
}) {
  const { t } = useTranslation()
  const { dayRange } = useFormats()
  const labelId = useId()
  const choices = [
    ...named.map((each) => ({
      value: each.name,
      label: t(`exchange.periods.${each.name}`, { week: weekOf(each.period.from).week }),
    })),
    { value: 'days' as const, label: t('exchange.periods.days') },
  ]
  const ends = [
    { end: 'from', label: t('exchange.firstDay') },
    { end: 'to', label: t('exchange.lastDay') },
  ] as const
  return (
    <div className={classes.period}>
      <span id={labelId} className={classes.label}>
        {t('exchange.period')}
      </span>
      <SegmentedChoice
        labelledBy={labelId}
        choices={choices}
        value={name}
        onChange={(next) =>
          onChange({ name: next, period: named.find((each) => each.name === next)?.period ?? period })
        }
      />
      {name === 'days' ? (
        <div className={classes.days}>
          {ends.map(({ end, label }) => (
            <PeriodDay
              key={`${end}${period[end]}`}
              label={label}
              day={period[end]}
              onChange={(day) => onChange({ name: 'days', period: withEnd(period, end, day) })}
            />
          ))}
        </div>
      ) : (
        <p className={classes.range}>{dayRange(period.from, period.to)}</p>
      )}
    </div>
  )
}
