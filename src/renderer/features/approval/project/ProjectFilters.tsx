import type { ApprovalProjects } from '@shared/ipc/approval'
import { useTranslation } from 'react-i18next'
import { FilterChips } from '../../../ui/FilterChips'
import type { Chosen } from '../../../ui/FilterPicker'
import { FILTER_KINDS, type FilterKind, useProjectStore, WITHOUT_PROJECT } from './projectStore'

/** The filters that are on, and a way to more of them. */
export function ProjectFilters({
  filterBy,
  kinds = FILTER_KINDS,
}: {
  filterBy: ApprovalProjects['filterBy'] | undefined
  /** Those that mean something here. */
  kinds?: readonly FilterKind[]
}) {
  const { t } = useTranslation()
  const { filters, chosen, addFilter, choose, removeFilter } = useProjectStore()
  const named = (kind: FilterKind) => ({ kind, name: t(`approvalProject.filter.${kind}`) })
  return (
    <FilterChips
      filters={filters
        .filter((kind) => kinds.includes(kind))
        .map((kind) => ({
          ...named(kind),
          offered: offeredOf(kind, filterBy, t('common.withoutProject')),
          chosen: chosen[kind],
        }))}
      left={kinds.filter((kind) => !filters.includes(kind)).map(named)}
      onAdd={addFilter}
      onChoose={choose}
      onRemove={removeFilter}
    />
  )
}

function offeredOf(
  kind: FilterKind,
  filterBy: ApprovalProjects['filterBy'] | undefined,
  withoutProject: string,
): readonly Chosen[] {
  switch (kind) {
    case 'project':
      return (filterBy?.projects ?? []).map(({ id, number, name }) =>
        id === null
          ? { id: WITHOUT_PROJECT, name: withoutProject }
          : { id, name: `${number} ${name}`.trim() },
      )
    case 'workType':
      return filterBy?.workTypes ?? []
    case 'person':
      return filterBy?.people ?? []
  }
}
