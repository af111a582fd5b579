import { PriceSetup } from '@shared/domain/projectSetup'
import type { ProjectPage } from '@shared/ipc/projectViews'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { FormRow } from '../../ui/FormRow'
import { MoneyField } from '../../ui/MoneyField'
import { RadioCards } from '../../ui/RadioCards'
import classes from './Lines.module.css'
import type { ProjectChanges } from './useProjectChanges'

type Prices = NonNullable<ProjectPage['prices']>

/** What an hour costs, and what decides it. */
export function PricesCard({
  project,
  prices,
  changes,
}: {
  project: ProjectPage
  prices: Prices
  changes: ProjectChanges
}) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const { setupLock } = project
  const disabled = setupLock !== null
  const { unpricedMinutes } = project.hours
  return (
    <>
      <FormRow label={t('projects.priceSetupLabel')} why={setupLock && t(`projects.lock.${setupLock}`)}>
        {({ labelledBy, describedBy }) => (
          <RadioCards<PriceSetup>
            labelledBy={labelledBy}
            describedBy={describedBy}
            value={prices.setup}
            disabled={disabled}
            options={PriceSetup.options.map((value) => ({
              value,
              label: t(`projects.priceSetup.${value}`),
              note: t(`projects.priceSetupNote.${value}`),
            }))}
            onChange={(priceSetup) => changes.setup({ priceSetup })}
          />
        )}
      </FormRow>
      {prices.setup === 'project' && (
        <FormRow
          label={t('projects.price')}
          note={prices.priceOre === null && t('projects.noPrice')}
          labelsControl
        >
          {({ controlId, describedBy }) => (
            <MoneyField
              id={controlId}
              describedBy={describedBy}
              ore={prices.priceOre}
              unit={t('projects.perHour')}
              disabled={disabled}
              onCommit={(priceOre) => changes.setup({ priceOre })}
            />
          )}
        </FormRow>
      )}
      {prices.setup === 'workType' && <WorkTypePrices project={project} changes={changes} />}
      {prices.setup === 'person' && <PersonPrices project={project} changes={changes} />}
      {unpricedMinutes !== null && unpricedMinutes > 0 && (
        <p className={classes.none}>{t('projects.unpriced', { hours: hours(unpricedMinutes) })}</p>
      )}
    </>
  )
}

function WorkTypePrices({ project, changes }: { project: ProjectPage; changes: ProjectChanges }) {
  const { chosenWorkTypesOnly, workTypes, setupLock } = project
  const { t } = useTranslation()
  const priced = workTypes.filter(
    ({ fits, offered, priceOre }) => (fits && (offered || !chosenWorkTypesOnly)) || priceOre !== null,
  )
  return (
    <PriceLines
      head={t('projects.workType')}
      lines={priced.map(({ id, name, priceOre, billable }) => ({
        id,
        name,
        note: billable ? '' : t('projects.notBillable'),
        priceOre,
        onCommit: (ore) => changes.workTypes([{ workTypeId: id, priceOre: ore }]),
      }))}
      disabled={setupLock !== null}
      none={t('projects.workTypesNone')}
    />
  )
}

function PersonPrices({ project, changes }: { project: ProjectPage; changes: ProjectChanges }) {
  const { t } = useTranslation()
  return (
    <PriceLines
      head={t('projects.person')}
      lines={project.members.flatMap(({ personId, name, priceOre }) =>
        personId
          ? [
              {
                id: personId,
                name,
                note: '',
                priceOre,
                onCommit: (ore: number | null) => changes.personPrice(personId, ore),
              },
            ]
          : [],
      )}
      disabled={project.setupLock !== null}
      none={t('projects.nobodyToPrice')}
    />
  )
}

type PriceLine = {
  id: string
  name: string
  note: string
  priceOre: number | null
  onCommit: (ore: number | null) => void
}

function PriceLines({
  head,
  lines,
  disabled,
  none,
}: {
  head: string
  lines: readonly PriceLine[]
  disabled: boolean
  none: string
}) {
  const { t } = useTranslation()
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
        {lines.map(({ id, name, note, priceOre, onCommit }) => (
          <tr key={id}>
            <th scope="row" className={classes.name}>
              {name}
              {note && <small>{note}</small>}
            </th>
            <td data-align="right">
              <span className={classes.field}>
                <MoneyField
                  label={t('projects.priceOf', { name })}
                  ore={priceOre}
                  unit={t('projects.perHour')}
                  disabled={disabled}
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
