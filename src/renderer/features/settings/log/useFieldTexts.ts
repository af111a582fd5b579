import { type ChangedField, type ChangedFields, namesIn } from '@shared/domain/administrationChange'
import { LocalDay } from '@shared/domain/localDay'
import { OrderDistribution, OrderGrouping } from '@shared/domain/orders/order'
import { BudgetKind, BudgetPer, PriceSetup } from '@shared/domain/projectSetup'
import { Role } from '@shared/domain/roles'
import { TransferChoice } from '@shared/domain/transfer'
import type { AdministrationLine } from '@shared/ipc/administration'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { useFormats } from '../../../app/formats'

/** Figures in a list, as main writes them down: with a point for decimals, and what they are counted in. */
const FIGURE = /^(.*): (\d+(?:\.\d+)?) (kr|h)$/

const DAYS: readonly ChangedField[] = ['transferFrom', 'startDate', 'endDate', 'approvalFrom', 'ordersFrom']

/** What a change did to each field: `navn: Ola → Ole`. */
export function useFieldTexts() {
  const { t } = useTranslation()
  const formats = useFormats()
  const kroner = (ore: number) => t('projects.kroner', { amount: formats.kroner(ore) })
  const hours = (count: number) => formats.hours(Math.round(count * 60))

  const written = (name: ChangedField, fields: ChangedFields | null): string => {
    const value = fields?.[name] ?? null
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) {
      return t('administration.blank')
    }
    if (typeof value === 'boolean') return value ? t('administration.yes') : t('administration.no')
    if (Array.isArray(value)) return value.map(writtenFigure).join(', ')
    if (typeof value === 'number') return writtenNumber(name, value)
    return wordFor(name, value) ?? value
  }

  const writtenNumber = (name: ChangedField, value: number): string => {
    if (name.endsWith('Ore')) return kroner(value)
    return name === 'budgetHours' ? hours(value) : formats.number(value)
  }

  const writtenFigure = (text: string): string => {
    const [, name, figure, unit] = FIGURE.exec(text) ?? []
    if (unit === undefined) return text
    return `${name}: ${unit === 'kr' ? kroner(Math.round(Number(figure) * 100)) : hours(Number(figure))}`
  }

  /** The word for what is one of a few choices, or a day as people write it; null for what was typed. */
  function wordFor(name: ChangedField, value: string): string | null {
    if (name === 'role' && isOneOf(Role, value)) return t(`role.${value}`)
    if (name === 'transferChoice' && isOneOf(TransferChoice, value)) return t(`integrations.choice.${value}`)
    if (DAYS.includes(name)) {
      const day = LocalDay.safeParse(value)
      return day.success ? formats.dayNumeric(day.data) : null
    }
    if (name === 'priceSetup' && isOneOf(PriceSetup, value)) return t(`projects.priceSetup.${value}`)
    if (name === 'budgetKind' && isOneOf(BudgetKind, value)) return t(`projects.budgetKind.${value}`)
    if (name === 'budgetPer' && isOneOf(BudgetPer, value)) return t(`projects.budgetPer.${value}`)
    if (name === 'orderDistribution' && isOneOf(OrderDistribution, value)) {
      return t(`orders.distribution.${value}`)
    }
    if (name === 'orderGrouping' && isOneOf(OrderGrouping, value)) return t(`orders.groupBy.${value}`)
    return null
  }

  /** What there was nothing of before or after, and what stands in the line itself, need not be told. */
  const isTold = (name: ChangedField, { action, before, after }: AdministrationLine): boolean =>
    action === 'changed' ||
    (!['name', 'affectedCount'].includes(name) &&
      written(name, action === 'deleted' ? before : after) !== t('administration.blank'))

  const affected = ({ affectedNames, affectedCount }: ChangedFields): string => {
    const names = Array.isArray(affectedNames) ? affectedNames : []
    const count = Number(affectedCount ?? 0) - names.length
    const more = count > 0 && t('integrations.archiving.more', { count })
    return [...names, ...(more ? [more] : [])].join(', ')
  }

  return (line: AdministrationLine): string[] => {
    const { action, before, after } = line
    return namesIn(before, after)
      .filter((name) => isTold(name, line))
      .map((name) => {
        if (name === 'affectedNames') return affected(after ?? {})
        const field = t(`administration.field.${name}`)
        return action === 'changed' || (before !== null && name in before && action !== 'deleted')
          ? t('administration.fromTo', { field, before: written(name, before), after: written(name, after) })
          : t('administration.is', { field, value: written(name, action === 'deleted' ? before : after) })
      })
  }
}

function isOneOf<T extends string>(choices: z.ZodType<T>, value: string): value is T {
  return choices.safeParse(value).success
}
