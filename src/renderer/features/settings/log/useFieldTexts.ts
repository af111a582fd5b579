import { type ChangedField, type ChangedFields, namesIn } from '@shared/domain/administrationChange'
import { LocalDay } from '@shared/domain/localDay'
import { BudgetKind, BudgetPer, PriceSetup } from '@shared/domain/projectSetup'
import { Role } from '@shared/domain/roles'
import { TransferChoice } from '@shared/domain/transfer'
import type { AdministrationLine } from '@shared/ipc/administration'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { useFormats } from '../../../app/formats'

/** What a change did to each field: `navn: Ola → Ole`. */
export function useFieldTexts() {
  const { t } = useTranslation()
  const formats = useFormats()

  const written = (name: ChangedField, fields: ChangedFields | null): string => {
    const value = fields?.[name] ?? null
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) {
      return t('administration.blank')
    }
    if (typeof value === 'boolean') return value ? t('administration.yes') : t('administration.no')
    if (Array.isArray(value)) return value.join(', ')
    if (typeof value === 'number') return name.endsWith('Ore') ? formats.kroner(value) : formats.number(value)
    return wordFor(name, value) ?? value
  }

  /** The word for what is one of a few choices; null for what was typed. */
  function wordFor(name: ChangedField, value: string): string | null {
    if (name === 'role' && isOneOf(Role, value)) return t(`role.${value}`)
    if (name === 'transferChoice' && isOneOf(TransferChoice, value)) return t(`integrations.choice.${value}`)
    if (name === 'transferFrom') {
      const day = LocalDay.safeParse(value)
      return day.success ? formats.dayNumeric(day.data) : null
    }
    if (name === 'priceSetup' && isOneOf(PriceSetup, value)) return t(`projects.priceSetup.${value}`)
    if (name === 'budgetKind' && isOneOf(BudgetKind, value)) return t(`projects.budgetKind.${value}`)
    if (name === 'budgetPer' && isOneOf(BudgetPer, value)) return t(`projects.budgetPer.${value}`)
    return null
  }

  /** What there was nothing of before or after, and the name that stands in the line itself, need not be told. */
  const isTold = (name: ChangedField, { action, before, after }: AdministrationLine): boolean =>
    action === 'changed' ||
    (name !== 'name' && written(name, action === 'deleted' ? before : after) !== t('administration.blank'))

  return (line: AdministrationLine): string[] => {
    const { action, before, after } = line
    return namesIn(before, after)
      .filter((name) => isTold(name, line))
      .map((name) => {
        const field = t(`administration.field.${name}`)
        return action === 'changed'
          ? t('administration.fromTo', { field, before: written(name, before), after: written(name, after) })
          : t('administration.is', { field, value: written(name, action === 'deleted' ? before : after) })
      })
  }
}

function isOneOf<T extends string>(choices: z.ZodType<T>, value: string): value is T {
  return choices.safeParse(value).success
}
