import { type ChangedField, type ChangedFields, namesIn } from '@shared/domain/administrationChange'
import { LocalDay } from '@shared/domain/localDay'
import { Role } from '@shared/domain/roles'
import { TransferChoice } from '@shared/domain/transfer'
import type { AdministrationLine } from '@shared/ipc/administration'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'

/** What a change did to each field: `navn: Ola → Ole`. */
export function useFieldTexts() {
  const { t } = useTranslation()
  const formats = useFormats()

  /** What is kept as a code, in the words that the views use for it. */
  const wordFor = (name: ChangedField, code: string): string | null => {
    if (name === 'role') {
      const role = Role.safeParse(code)
      return role.success ? t(`role.${role.data}`) : null
    }
    if (name === 'transferChoice') {
      const choice = TransferChoice.safeParse(code)
      return choice.success ? t(`integrations.choice.${choice.data}`) : null
    }
    if (name === 'transferFrom') {
      const day = LocalDay.safeParse(code)
      return day.success ? formats.dayNumeric(day.data) : null
    }
    return null
  }

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
