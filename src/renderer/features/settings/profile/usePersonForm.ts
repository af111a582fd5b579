import { PersonInput } from '@shared/ipc/app'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

export type PersonField = keyof PersonInput

/** What is typed about a person, and what is wrong with it. `check` answers what main takes, or null with the errors set; `show` puts other values in the fields. */
export function usePersonForm(initial: PersonInput) {
  const { t } = useTranslation()
  const [values, setValues] = useState(initial)
  const [wrong, setWrong] = useState<readonly PersonField[]>([])

  const set = (field: PersonField, value: string) => {
    setValues((before) => ({ ...before, [field]: value }))
    setWrong((before) => before.filter((name) => name !== field))
  }

  const check = (): PersonInput | null => {
    const parsed = PersonInput.safeParse({ ...values, email: values.email.trim() })
    if (parsed.success) return parsed.data
    const at = parsed.error.issues.map((issue) => issue.path[0])
    const fields: PersonField[] = (['name', 'email', 'employeeNumber'] as const).filter((f) => at.includes(f))
    setWrong(fields)
    return null
  }

  const errors = {
    name: wrong.includes('name') ? t('settings.nameMissing') : undefined,
    email: wrong.includes('email') ? t('settings.emailInvalid') : undefined,
  }
  return { values, errors, set, check, show: setValues }
}
export type PersonForm = ReturnType<typeof usePersonForm>
