import { type ChangedField, type ChangedFields, namesIn } from '@shared/domain/administrationChange'
import { Role } from '@shared/domain/roles'
import type { AdministrationLine } from '@shared/ipc/administration'
import { useTranslation } from 'react-i18next'
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
    const role = name === 'role' ? Role.safeParse(value) : null
    return role?.success ? t(`role.${role.data}`) : value
  }

  return ({ action, before, after }: AdministrationLine): string[] =>
    namesIn(before, after).map((name) => {
      const field = t(`administration.field.${name}`)
      return action === 'changed'
        ? t('administration.fromTo', { field, before: written(name, before), after: written(name, after) })
        : t('administration.is', { field, value: written(name, action === 'deleted' ? before : after) })
    })
}
