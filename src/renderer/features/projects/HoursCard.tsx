import type { HoursByState, HoursLine, ProjectPage } from '@shared/ipc/projectViews'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { FormRow } from '../../ui/FormRow'
import { Hours } from '../../ui/Hours'
import classes from './Lines.module.css'

const STATES = ['planned', 'logged', 'submitted', 'approved'] as const

/** What was logged on a project: when, how far it has come, on what and by whom; the own hours alone where the rest is not to be seen. */
export function HoursCard({ project: { hours, prices } }: { project: ProjectPage }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { totals, firstDay, lastDay, billableMinutes, amountOre, unpricedMinutes } = hours
  if (!firstDay || !lastDay)
    return <p className={classes.none}>{t(prices ? 'projects.hoursNone' : 'projects.ownHoursNone')}</p>
  return (
    <>
      <FormRow label={t('projects.period')}>{() => formats.dayRange(firstDay, lastDay)}</FormRow>
      <FormRow label={t('projects.billableHours')}>{() => <Hours minutes={billableMinutes} />}</FormRow>
      {amountOre !== null && (
        <FormRow label={t('projects.amount')}>
          {() => (
            <>
              {t('projects.kroner', { amount: formats.kroner(amountOre) })}
              {unpricedMinutes !== null && unpricedMinutes > 0 && (
                <span className={classes.warn}>
                  {' · '}
                  {t('projects.withoutPrice', { hours: formats.hours(unpricedMinutes) })}
                </span>
              )}
            </>
          )}
        </FormRow>
      )}
      <HoursTable head={t('projects.workType')} lines={hours.byWorkType} totals={totals} />
      {prices && <HoursTable head={t('projects.person')} lines={hours.byPerson} totals={null} />}
    </>
  )
}

/** `totals`: the foot of the table; null where there is none. */
function HoursTable({
  head,
  lines,
  totals,
}: {
  head: string
  lines: readonly HoursLine[]
  totals: HoursByState | null
}) {
  const { t } = useTranslation()
  if (lines.length === 0) return null
  return (
    <div className={classes.stacking}>
      <table className={`${classes.table} ${classes.figures}`} aria-label={head}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {STATES.map((state) => (
              <th key={state} scope="col" data-align="right">
                {t(`projects.${state}`)}
              </th>
            ))}
            <th scope="col" data-align="right">
              {t('projects.sum')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.id} name={line.name || t('projects.noWorkType')} hours={line} />
          ))}
        </tbody>
        {totals && (
          <tfoot>
            <Line name={t('projects.sum')} hours={totals} />
          </tfoot>
        )}
      </table>
    </div>
  )
}

function Line({ name, hours }: { name: string; hours: HoursByState }) {
  return (
    <tr>
      <th scope="row" className={classes.name}>
        {name}
      </th>
      {STATES.map((state) => (
        <td key={state} data-align="right">
          {hours[state] > 0 && <Hours minutes={hours[state]} />}
        </td>
      ))}
      <td data-align="right">
        <b>
          <Hours minutes={STATES.reduce((sum, state) => sum + hours[state], 0)} />
        </b>
      </td>
    </tr>
  )
}
