import { Button } from '@mantine/core'
import type { PersonPage } from '@shared/ipc/people'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { CommitField } from '../../ui/CommitField'
import { FormRow } from '../../ui/FormRow'
import { MatchWords } from './MatchWords'

/** «Ansattnummer»: typed, with whom it matches said at once, and what Tripletex has where that is something else. */
export function EmployeeNumberCard({
  person,
  onChange,
}: {
  person: PersonPage
  onChange: (employeeNumber: string) => void
}) {
  const { t } = useTranslation()
  const { id: personId, employeeNumber, employee } = person
  const [typed, setTyped] = useState(employeeNumber)
  const number = typed.trim()
  const { data: looked } = useBusyQuery(
    'people.match',
    { personId, employeeNumber: number },
    { enabled: number !== employeeNumber, keepPrevious: true },
  )
  const match = number === employeeNumber ? person.match : looked
  const other = employee && employee.number !== employeeNumber ? employee : null
  return (
    <FormRow label={t('people.number')} labelsControl>
      {({ controlId, describedBy }) => (
        <>
          <CommitField
            id={controlId}
            describedBy={describedBy}
            value={employeeNumber}
            maxLength={30}
            onType={setTyped}
            onCommit={onChange}
          />
          {match && <MatchWords match={match} number={number} />}
          {other?.number === '' && <p className="muted">{t('people.blankThere', { name: other.name })}</p>}
          {other && other.number !== '' && (
            <p className="muted">
              {t('people.otherThere', { name: other.name, number: other.number })}{' '}
              <Button variant="subtle" onClick={() => onChange(other.number)}>
                {t('people.takeNumber', { number: other.number })}
              </Button>
            </p>
          )}
        </>
      )}
    </FormRow>
  )
}
