import type { ProjectPage } from '@shared/ipc/projectViews'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { MoneyField } from '../../ui/MoneyField'
import classes from './Lines.module.css'
import { priceOf } from './UnpricedNotice'

/** What has a price of its own. `notes`: what must be known of it. */
type PriceLine = {
  id: string
  name: string
  notes: string[]
  priceOre: number | null
  onCommit: (ore: number | null) => void
}

/** A price for each, with how many hours wait for one. */
export function PriceLines({
  head,
  lines,
  project: { setupLock, hours },
  none,
}: {
  head: string
  lines: readonly PriceLine[]
  project: ProjectPage
  none: string
}) {
  const { t } = useTranslation()
  const formats = useFormats()
  const unpriced = new Map(hours.unpriced.map(({ id, minutes }) => [id, minutes]))
  if (lines.length === 0) return <p className={classes.none}>{none}</p>
  return (
    <table className={classes.table} aria-label={t('projects.prices')}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" data-align="right">
            {t('projects.price')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, name, notes, priceOre, onCommit }) => (
          <tr key={id}>
            <th scope="row" className={classes.name}>
              {name}
              {notes.length > 0 && <small>{notes.join(' · ')}</small>}
              {unpriced.has(id) && (
                <small>
                  <span className={classes.warn}>
                    {t('projects.withoutPrice', { hours: formats.hours(unpriced.get(id) ?? 0) })}
                  </span>
                </small>
              )}
            </th>
            <td data-align="right">
              <span className={classes.field} {...priceOf(id)}>
                <MoneyField
                  label={t('projects.priceOf', { name })}
                  ore={priceOre}
                  unit={t('projects.perHour')}
                  disabled={setupLock !== null}
                  onCommit={onCommit}
                />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
