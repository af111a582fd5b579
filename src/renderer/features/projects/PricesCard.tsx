import { PriceSetup } from '@shared/domain/projectSetup'
import type { ProjectPage } from '@shared/ipc/projectViews'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { FormRow } from '../../ui/FormRow'
import { MoneyField } from '../../ui/MoneyField'
import { RadioCards } from '../../ui/RadioCards'
import classes from './Lines.module.css'
import { priceOf, WHOLE_PROJECT } from './UnpricedNotice'
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
  const { setupLock } = project
  const disabled = setupLock !== null
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
            <span {...priceOf(WHOLE_PROJECT)}>
              <MoneyField
                id={controlId}
                describedBy={describedBy}
                ore={prices.priceOre}
                unit={t('projects.perHour')}
                disabled={disabled}
                onCommit={(priceOre) => changes.setup({ priceOre })}
              />
            </span>
          )}
        </FormRow>
      )}
      {prices.setup === 'workType' && <WorkTypePrices project={project} changes={changes} />}
      {prices.setup === 'person' && <PersonPrices project={project} changes={changes} />}
    </>
  )
}

/** Those that can be used, those that have hours, and those whose price somebody set. */
function WorkTypePrices({ project, changes }: { project: ProjectPage; changes: ProjectChanges }) {
  const { chosenWorkTypesOnly, workTypes, hours } = project
  const { t } = useTranslation()
  const withHours = new Set(hours.byWorkType.map(({ id }) => id))
  const priced = workTypes.filter(
    ({ id, fits, offered, priceOre, isStandardPrice }) =>
      (fits && (offered || !chosenWorkTypesOnly)) ||
      withHours.has(id) ||
      (priceOre !== null && !isStandardPrice),
  )
  return (
    <PriceLines
      head={t('projects.workType')}
      lines={priced.map(({ id, name, priceOre, billable, isStandardPrice }) => ({
        id,
        name,
        notes: [
          ...(billable ? [] : [t('projects.notBillable')]),
          ...(isStandardPrice ? [t('projects.standardPrice')] : []),
        ],
        priceOre,
        onCommit: (ore) => changes.workTypes([{ workTypeId: id, priceOre: ore }]),
      }))}
      project={project}
      none={t('projects.workTypesNone')}
    />
  )
}

function PersonPrices({ project, changes }: { project: ProjectPage; changes: ProjectChanges }) {
  const { t } = useTranslation()
  return (
    <PriceLines
      head={t('projects.person')}
      lines={project.members.flatMap(({ personId, name, priceOre, isMember, source }) =>
        personId
          ? [
              {
                id: personId,
                name,
                notes: source === 'hours' ? [t('projects.noMember')] : [],
                priceOre,
                onCommit: (ore: number | null) => changes.personPrice({ personId, isMember }, ore),
              },
            ]
          : [],
      )}
      project={project}
      none={t('projects.nobodyToPrice')}
    />
  )
}

type PriceLine = {
  id: string
  name: string
  notes: string[]
  priceOre: number | null
  onCommit: (ore: number | null) => void
}

function PriceLines({
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
