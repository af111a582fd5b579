import { WITHOUT } from '@shared/domain/reports/dimension'
import type { Report } from '@shared/ipc/reports'
import { useTranslation } from 'react-i18next'
import { FilterChips } from '../../ui/FilterChips'
import {
  addFilter,
  choose,
  REPORT_FILTERS,
  type ReportFilterKind,
  removeFilter,
  useReportStore,
} from './reportStore'

/** The filters that are on, and a way to more of them. */
export function ReportFilters({ filterBy }: { filterBy: Report['filterBy'] | undefined }) {
  const { t } = useTranslation()
  const { filters, chosen } = useReportStore()
  const named = (kind: ReportFilterKind) => ({ kind, name: t(`reports.filter.${kind}`) })
  const offered = (kind: ReportFilterKind) =>
    (filterBy?.[kind] ?? []).map((each) =>
      each.id === WITHOUT && kind !== 'person' ? { ...each, name: t(`reports.without.${kind}`) } : each,
    )
  return (
    <FilterChips
      filters={filters.map((kind) => ({ ...named(kind), offered: offered(kind), chosen: chosen[kind] }))}
      left={REPORT_FILTERS.filter((kind) => !filters.includes(kind)).map(named)}
      onAdd={addFilter}
      onChoose={choose}
      onRemove={removeFilter}
    />
  )
}
