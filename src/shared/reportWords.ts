import type { TFunction } from 'i18next'
import { type LocalDay, weekOf } from './domain/localDay'
import { type ReportDimension, WITHOUT } from './domain/reports/dimension'
import { periodName } from './domain/reports/periodName'
import { firstDayOf, type TableWords } from './domain/reports/reportTable'

type Language = 'nb' | 'en'

/** What a group of a report is called: by itself, by the calendar, or as what it is without. */
export function groupName(
  dimension: ReportDimension,
  { key, name }: { key: string; name: string },
  t: TFunction,
  language: Language,
): string {
  switch (dimension) {
    case 'week': {
      const { year, week } = weekOf(firstDayOf(key))
      return t('reports.week', { week, year })
    }
    case 'month':
      return capitalized(monthName(firstDayOf(key), language))
    case 'project':
    case 'customer':
    case 'workType':
    case 'category':
      return key === WITHOUT ? t(`reports.without.${dimension}`) : name
    case 'person':
      return name
  }
}

/** The words of a report's table, for the files that it leaves as. */
export function tableWords(t: TFunction, language: Language): TableWords {
  return {
    dimension: (dimension) => t(`reports.dimension.${dimension}`),
    number: t('reports.file.number'),
    firstDay: t('reports.file.firstDay'),
    column: (column) => t(`reports.column.${column}`),
    nameOf: (dimension, group) => groupName(dimension, group, t, language),
    total: t('reports.total'),
  }
}

/** What a system may not have in the name of a file. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]+/gu

/** What the file of a report is called, without its ending: `Timerapport 2026 uke 45–48`. */
export function reportFileName(from: LocalDay, to: LocalDay, t: TFunction, language: Language): string {
  const name = t('reports.file.name', { period: periodInFileName(from, to, t, language) })
  return name.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim()
}

function periodInFileName(from: LocalDay, to: LocalDay, t: TFunction, language: Language): string {
  const name = periodName(from, to)
  switch (name.kind) {
    case 'days':
      return from === to ? from : `${from} – ${to}`
    case 'month':
      return monthName(name.day, language)
    case 'year':
      return t('reports.file.year', name)
    case 'quarter':
      return t('reports.file.quarter', name)
    case 'week':
      return t('reports.file.week', name)
    case 'weeks':
      return t('reports.file.weeks', name)
  }
}

/** `november 2026`, as it stands within a text. */
function monthName(day: LocalDay, language: Language): string {
  const locale = language === 'nb' ? 'nb-NO' : 'en-GB'
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return format.format(new Date(`${day}T12:00:00Z`))
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
