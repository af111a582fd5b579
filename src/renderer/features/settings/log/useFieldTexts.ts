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

  /** What is a choice of a few, or a day, in the person's own language. */
  const writtenText = (name: ChangedField, value: string): string => {
    const role = name === 'role' ? Role.safeParse(value) : null
    if (role?.success) return t(`role.${role.data}`)
    const choice = name === 'transferChoice' ? TransferChoice.safeParse(value) : null
    if (choice?.success) return t(`integrations.choice.${choice.data}`)
    const day = name === 'transferFrom' ? LocalDay.safeParse(value) : null
    return day?.success ? formats.dayNumeric(day.data) : value
  }

  const written = (name: ChangedField, fields: ChangedFields | null): string => {
    const value = fields?.[name] ?? null
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) {
      return t('administration.blank')
    }
    if (typeof value === 'boolean') return value ? t('administration.yes') : t('administration.no')
    if (Array.isArray(value)) return value.join(', ')
    if (typeof value === 'number') return name.endsWith('Ore') ? formats.kroner(value) : formats.number(value)
    return writtenText(name, value)
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
