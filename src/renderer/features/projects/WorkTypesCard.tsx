import { Checkbox } from '@mantine/core'
import type { ProjectPage, ProjectWorkType } from '@shared/ipc/projectViews'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { FormRow } from '../../ui/FormRow'
import { Toggle } from '../../ui/Toggle'
import classes from './Lines.module.css'
import type { ProjectChanges } from './useProjectChanges'

/** Which work types may be used on a project. */
export function WorkTypesCard({ project, changes }: { project: ProjectPage; changes: ProjectChanges }) {
  const { t } = useTranslation()
  const { chosenWorkTypesOnly, linkedWorkTypesOnly, workTypes, setupLock } = project
  const disabled = setupLock !== null
  const categories = byCategory(workTypes)
  return (
    <>
      <FormRow
        label={t('projects.chosenWorkTypesOnly')}
        note={
          <>
            {t('projects.chosenWorkTypesOnlyNote')} {linkedWorkTypesOnly && t('projects.linkedWorkTypesOnly')}
          </>
        }
        why={setupLock && t(`projects.lock.${setupLock}`)}
        labelsControl
      >
        {({ controlId, describedBy }) => (
          <Toggle
            id={controlId}
            describedBy={describedBy}
            on={chosenWorkTypesOnly}
            disabled={disabled}
            onChange={(on) => changes.setup({ chosenWorkTypesOnly: on })}
          />
        )}
      </FormRow>
      {workTypes.length === 0 && <p className={classes.none}>{t('projects.workTypesNone')}</p>}
      {workTypes.length > 0 && (
        <table className={classes.table} aria-label={t('projects.workTypes')}>
          <tbody>
            {categories.map(({ category, of }) => (
              <Fragment key={category}>
                {(categories.length > 1 || category !== '') && (
                  <tr className={classes.category}>
                    <th scope="rowgroup">{category || t('projects.withoutCategory')}</th>
                    <td data-align="right">
                      {chosenWorkTypesOnly && !disabled && of.some((each) => each.fits && !each.offered) && (
                        <button
                          type="button"
                          className={classes.choose}
                          onClick={() =>
                            changes.workTypes(
                              of
                                .filter((each) => each.fits && !each.offered)
                                .map((each) => ({ workTypeId: each.id, offered: true })),
                            )
                          }
                        >
                          {t('projects.chooseAll', { category: category || t('projects.withoutCategory') })}
                        </button>
                      )}
                    </td>
                  </tr>
                )}
                {of.map((workType) => (
                  <WorkTypeLine
                    key={workType.id}
                    workType={workType}
                    chosenOnly={chosenWorkTypesOnly}
                    disabled={disabled}
                    onOffer={(offered) => changes.workTypes([{ workTypeId: workType.id, offered }])}
                  />
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

function WorkTypeLine({
  workType: { name, billable, archived, fits, offered },
  chosenOnly,
  disabled,
  onOffer,
}: {
  workType: ProjectWorkType
  chosenOnly: boolean
  disabled: boolean
  onOffer: (offered: boolean) => void
}) {
  const { t } = useTranslation()
  const obstacle = archived ? t('projects.workTypeArchived') : fits ? null : t('projects.doesNotFit')
  return (
    <tr>
      <td className={classes.name}>
        {chosenOnly ? (
          <Checkbox
            label={name}
            checked={offered}
            disabled={disabled || (!fits && !offered)}
            onChange={(event) => onOffer(event.currentTarget.checked)}
          />
        ) : (
          name
        )}
      </td>
      <td data-align="right" className="muted">
        {[...(obstacle ? [obstacle] : []), ...(billable ? [] : [t('projects.notBillable')])].join(' · ')}
      </td>
    </tr>
  )
}

function byCategory(workTypes: readonly ProjectWorkType[]): { category: string; of: ProjectWorkType[] }[] {
  const groups = new Map<string, ProjectWorkType[]>()
  for (const each of workTypes) groups.set(each.category, [...(groups.get(each.category) ?? []), each])
  return [...groups]
    .map(([category, of]) => ({ category, of }))
    .toSorted((one, other) => {
      if ((one.category === '') !== (other.category === '')) return one.category === '' ? 1 : -1
      return one.category.localeCompare(other.category, 'nb')
    })
}
