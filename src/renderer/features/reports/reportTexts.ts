import type { LocalDay } from '@shared/domain/localDay'
import type { ReportColumn, ReportDimension } from '@shared/domain/reports/dimension'
import { columnKind } from '@shared/domain/reports/figures'
import { periodName } from '@shared/domain/reports/periodName'
import type { Report, ReportPart } from '@shared/ipc/reports'
import { groupName } from '@shared/reportWords'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'

/** How a period is called: `November 2026`, `Uke 48 · 23.–29. november 2026`. */
export function usePeriodTitle(): (from: LocalDay, to: LocalDay) => string {
  const { t } = useTranslation()
  const { month, dayRange } = useFormats()
  return (from, to) => {
    const name = periodName(from, to)
    switch (name.kind) {
      case 'days':
        return dayRange(from, to)
      case 'month':
        return month(name.day)
      case 'year':
        return t('reports.periodName.year', name)
      case 'quarter':
        return t('reports.periodName.quarter', name)
      case 'week':
        return t('reports.periodName.week', { week: name.week, days: dayRange(from, to) })
      case 'weeks':
        return t('reports.periodName.weeks', { from: name.from, to: name.to, days: dayRange(from, to) })
    }
  }
}

/** What groups are called. */
export function useGroupName(): (dimension: ReportDimension, group: { key: string; name: string }) => string {
  const { t } = useTranslation()
  const { language } = useFormats()
  return useCallback(
    (dimension: ReportDimension, group: { key: string; name: string }) =>
      groupName(dimension, group, t, language),
    [t, language],
  )
}

/** A figure of a column as it is read; null where there is none, or nothing worth reading. Where one amount has øre, all have. */
export function useFigureText(
  report: Pick<Report, 'groups'>,
): (column: ReportColumn, value: number | null) => string | null {
  const { hours, kroner, hundredths, percent } = useFormats()
  return useMemo(() => {
    const hasOre = ({ figures }: ReportPart) => figures.ore % 100 !== 0
    const withOre = report.groups.some((group) => hasOre(group) || group.subgroups.some(hasOre))
    return (column: ReportColumn, value: number | null) => {
      if (value === null) return null
      switch (columnKind(column)) {
        case 'share':
          return percent(value)
        case 'amount':
          return value === 0 ? null : (withOre ? hundredths : kroner)(value)
        case 'hours':
          return value === 0 ? null : hours(value)
      }
    }
  }, [report, hours, kroner, hundredths, percent])
}
