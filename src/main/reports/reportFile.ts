import { reportCsv } from '@shared/domain/reports/reportCsv'
import { reportTable } from '@shared/domain/reports/reportTable'
import { toldColumns } from '@shared/domain/reports/toldColumns'
import type { Person } from '@shared/ipc/app'
import type { ShownReport } from '@shared/ipc/reports'
import { tableWords } from '@shared/reportWords'
import type { TFunction } from 'i18next'
import type { Services } from '../services'
import { hoursReport } from './hoursReport'
import type { ReportFact } from './reportXlsx'

/** A report as the content of a file, with the columns and in the order in which it is shown. */
export async function reportFile(
  services: Pick<Services, 'store' | 'clock'>,
  person: Person,
  format: 'csv' | 'xlsx',
  shown: ShownReport,
  { t, language }: { t: TFunction; language: 'nb' | 'en' },
): Promise<string | Uint8Array> {
  const report = await hoursReport(services, person, shown.input)
  const columns = toldColumns(report, (column) => shown.columns.includes(column))
  const table = reportTable(report, columns, shown.sort, tableWords(t, language))
  if (format === 'csv') return reportCsv(table)
  // What writes workbooks is loaded with the first of them, so that the program starts without it.
  const { reportXlsx } = await import('./reportXlsx')
  return reportXlsx(table, {
    sheet: t('reports.file.sheet'),
    about: t('reports.file.about'),
    facts: factsOf(shown, new Date(services.clock.now()), t),
  })
}

function factsOf({ input, filters }: ShownReport, madeAt: Date, t: TFunction): ReportFact[] {
  const dimensions = [input.group, ...(input.subgroup === null ? [] : [input.subgroup])]
  const grouping = dimensions.map((dimension) => t(`reports.dimension.${dimension}`)).join(', ')
  return [
    { label: t('reports.file.from'), cell: { kind: 'day', day: input.from } },
    { label: t('reports.file.to'), cell: { kind: 'day', day: input.to } },
    { label: t('reports.file.groupedBy'), cell: { kind: 'text', text: grouping } },
    {
      label: t('reports.file.filters'),
      cell: { kind: 'text', text: filters.join('; ') || t('reports.file.noFilters') },
    },
    { label: t('reports.file.made'), cell: { kind: 'moment', at: madeAt } },
  ]
}
