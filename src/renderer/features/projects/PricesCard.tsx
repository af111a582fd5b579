import { PriceSetup } from '@shared/domain/projectSetup'
import type { ProjectPage } from '@shared/ipc/projectViews'
import { useTranslation } from 'react-i18next'
import { FormRow } from '../../ui/FormRow'
import { MoneyField } from '../../ui/MoneyField'
import { RadioCards } from '../../ui/RadioCards'
import { PriceLines } from './PriceLines'
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
