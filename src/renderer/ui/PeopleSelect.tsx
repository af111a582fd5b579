import '@mantine/core/styles/Pill.css'
import '@mantine/core/styles/PillsInput.css'
import { MultiSelect } from '@mantine/core'
import type { PersonId } from '@shared/domain/ids'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../app/busyClient'

/** So many names are drawn at once; one finds the others by typing. */
const SHOWN = 50

/** A choice of any number of people, by name. Archived ones are only there where they were chosen before. */
export function PeopleSelect({
  id,
  label,
  describedBy,
  value,
  disabled = false,
  onChange,
}: {
  id?: string
  /** Where no visible label names the field. */
  label?: string
  describedBy?: string
  value: readonly PersonId[]
  disabled?: boolean
  onChange: (value: PersonId[]) => void
}) {
  const { t } = useTranslation()
  const { data: people = [] } = useBusyQuery('people.names', undefined)
  const offered = people.filter((person) => !person.archived || value.includes(person.id))
  return (
    <MultiSelect
      id={id}
      aria-label={label}
      aria-describedby={describedBy}
      disabled={disabled}
      searchable
      clearable={false}
      hidePickedOptions
      limit={SHOWN}
      placeholder={value.length === 0 ? t('people.choose') : undefined}
      nothingFoundMessage={t('people.noneFound')}
      data={offered.map((person) => ({ value: person.id, label: person.name }))}
      value={[...value]}
      onChange={(chosen) =>
        onChange(offered.flatMap((person) => (chosen.includes(person.id) ? [person.id] : [])))
      }
    />
  )
}
