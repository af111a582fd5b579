import { BudgetKind, BudgetPer, budgetUnit } from '@shared/domain/projectSetup'
import type { BudgetUse, ProjectPage } from '@shared/ipc/projectViews'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { FormRow } from '../../ui/FormRow'
import { SegmentedChoice } from '../../ui/SegmentedChoice'
import { BudgetBar } from './BudgetBar'
import classes from './BudgetCard.module.css'
import { BudgetField } from './BudgetField'
import lines from './Lines.module.css'
import { useBudgetTexts } from './useBudgetTexts'
import type { ProjectChanges } from './useProjectChanges'

type Budget = NonNullable<ProjectPage['budget']>

/** What a project may take, and how much of it was used. */
export function BudgetCard({
  project,
  budget,
  changes,
}: {
  project: ProjectPage
  budget: Budget
  changes: ProjectChanges
}) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const { setupLock } = project
  const { kind, per } = budget
  const unit = budgetUnit(kind)
  const disabled = setupLock !== null
  return (
    <>
      <FormRow
        label={t('projects.budgetKindLabel')}
        note={
          kind !== 'none' && t(kind === 'fixedPrice' ? 'projects.fixedPriceNote' : 'projects.budgetKindNote')
        }
        why={setupLock && t(`projects.lock.${setupLock}`)}
      >
        {({ labelledBy, describedBy }) =>
          disabled ? (
            <span>{t(`projects.budgetKind.${kind}`)}</span>
          ) : (
            <SegmentedChoice<BudgetKind>
              labelledBy={labelledBy}
              describedBy={describedBy}
              value={kind}
              choices={BudgetKind.options.map((value) => ({
                value,
                label: t(`projects.budgetKind.${value}`),
              }))}
              onChange={(budgetKind) => changes.setup({ budgetKind })}
            />
          )
        }
      </FormRow>
      {kind !== 'none' && kind !== 'fixedPrice' && !disabled && (
        <FormRow label={t('projects.budgetPerLabel')}>
          {({ labelledBy, describedBy }) => (
            <SegmentedChoice<BudgetPer>
              labelledBy={labelledBy}
              describedBy={describedBy}
              value={per}
              choices={BudgetPer.options.map((value) => ({ value, label: t(`projects.budgetPer.${value}`) }))}
              onChange={(budgetPer) => changes.setup({ budgetPer })}
            />
          )}
        </FormRow>
      )}
      {unit !== null && per === 'project' && (
        <FormRow label={t(kind === 'fixedPrice' ? 'projects.fixedPrice' : 'projects.budget')} labelsControl>
          {({ controlId, describedBy }) => (
            <>
              <BudgetField
                kind={unit}
                id={controlId}
                describedBy={describedBy}
                figure={budget.budget}
                disabled={disabled}
                onCommit={(figure) => changes.setup({ budget: figure })}
              />
              <div className={classes.below}>
                <Use kind={unit} use={budget} />
              </div>
            </>
          )}
        </FormRow>
      )}
      {unit !== null && per === 'workType' && (
        <Shares project={project} kind={unit} whole={budget} disabled={disabled} changes={changes} />
      )}
      {budget.unpricedMinutes > 0 && (
        <p className={lines.none}>
          <span className={lines.warn}>
            {t('projects.unpriced', { hours: hours(budget.unpricedMinutes) })}
          </span>
        </p>
      )}
    </>
  )
}

/** How much was used, and what is left or over. */
function Use({ kind, use: { budget, used, left } }: { kind: 'hours' | 'amount'; use: BudgetUse }) {
  const { t } = useTranslation()
  const figure = useBudgetTexts()
  return (
    <div className={classes.use}>
      {budget !== null && <BudgetBar used={used} budget={budget} />}
      <span>
        {t('projects.used', { used: figure(kind, used) })}
        {left !== null && (
          <span data-over={left < 0 || undefined}>
            {' · '}
            {left < 0
              ? t('projects.over', { over: figure(kind, -left) })
              : t('projects.left', { left: figure(kind, left) })}
          </span>
        )}
      </span>
    </div>
  )
}

function Shares({
  project,
  kind,
  whole,
  disabled,
  changes,
}: {
  project: ProjectPage
  kind: 'hours' | 'amount'
  whole: Budget
  disabled: boolean
  changes: ProjectChanges
}) {
  const { t } = useTranslation()
  const { workTypes, chosenWorkTypesOnly } = project
  const shown = workTypes.filter(
    ({ fits, offered, budget }) => budget !== null || (fits && (offered || !chosenWorkTypesOnly)),
  )
  const nothing: BudgetUse = { budget: null, used: 0, left: null }
  return (
    <table className={lines.table} aria-label={t('projects.budget')}>
      <thead>
        <tr>
          <th scope="col">{t('projects.workType')}</th>
          <th scope="col">{t('projects.budget')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ id, name, budget }) => (
          <tr key={id}>
            <th scope="row" className={lines.name}>
              {name}
            </th>
            <td>
              <div className={classes.share}>
                <BudgetField
                  kind={kind}
                  label={t('projects.budgetOf', { name })}
                  figure={budget?.budget ?? null}
                  disabled={disabled}
                  onCommit={(figure) => changes.workTypes([{ workTypeId: id, budget: figure }])}
                />
                <Use kind={kind} use={budget ?? nothing} />
              </div>
            </td>
          </tr>
        ))}
        {whole.withoutWorkType && (
          <tr>
            <th scope="row" className={lines.name}>
              {t('projects.noWorkType')}
            </th>
            <td>
              <Use kind={kind} use={whole.withoutWorkType} />
            </td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('projects.budgetWhole')}</th>
          <td>
            <Use kind={kind} use={whole} />
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
