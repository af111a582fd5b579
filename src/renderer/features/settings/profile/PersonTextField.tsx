import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonField, PersonForm } from './usePersonForm'

const MAX_LENGTH: Record<PersonField, number> = { name: 100, email: 254, employeeNumber: 30 }

/** One line about a person. `readOnly`: somebody else changes it, as the hint says. */
export function PersonTextField({
  field,
  form,
  hint,
  autoFocus,
  readOnly = false,
}: {
  field: PersonField
  form: PersonForm
  hint?: ReactNode
  autoFocus?: boolean
  readOnly?: boolean
}) {
  const { t } = useTranslation()
  const error = field === 'employeeNumber' ? undefined : form.errors[field]
  return (
    <TextInput
      label={t(`settings.item.${field}.label`)}
      description={error ? undefined : hint}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      maxLength={MAX_LENGTH[field]}
      inputMode={field === 'email' ? 'email' : undefined}
      autoFocus={autoFocus}
      readOnly={readOnly}
      autoComplete="off"
      spellCheck={false}
      value={form.values[field]}
      error={error}
      onChange={(event) => form.set(field, event.currentTarget.value)}
    />
  )
}
