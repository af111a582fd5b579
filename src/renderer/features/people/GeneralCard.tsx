import type { Role } from '@shared/domain/roles'
import type { NewPerson, PersonPage } from '@shared/ipc/people'
import { useTranslation } from 'react-i18next'
import { CommitField } from '../../ui/CommitField'
import { FormRow } from '../../ui/FormRow'
import { Hours } from '../../ui/Hours'
import { SegmentedChoice } from '../../ui/SegmentedChoice'
import { isEmail } from './personFields'

/** What a person is called, how they are reached and what they may do. */
export function GeneralCard({
  person,
  onChange,
}: {
  person: PersonPage
  onChange: (change: Partial<NewPerson>) => void
}) {
  const { t } = useTranslation()
  const { name, email, role, isSelf, fromTripletex, minutes } = person
  const why = fromTripletex && t('people.fromTripletex')
  return (
    <>
      <FormRow label={t('people.name')} labelsControl why={why}>
        {({ controlId, describedBy }) => (
          <CommitField
            id={controlId}
            describedBy={describedBy}
            value={name}
            maxLength={100}
            readOnly={fromTripletex}
            check={(typed) => (typed === '' ? t('settings.nameMissing') : null)}
            onCommit={(typed) => onChange({ name: typed })}
          />
        )}
      </FormRow>
      <FormRow label={t('people.email')} labelsControl why={why}>
        {({ controlId, describedBy }) => (
          <CommitField
            id={controlId}
            describedBy={describedBy}
            value={email}
            maxLength={254}
            inputMode="email"
            readOnly={fromTripletex}
            check={(typed) => (isEmail(typed) ? null : t('settings.emailInvalid'))}
            onCommit={(typed) => onChange({ email: typed })}
          />
        )}
      </FormRow>
      <FormRow label={t('people.role')} note={t('people.roleNote')} why={isSelf && t('people.ownRole')}>
        {({ labelledBy, describedBy }) => (
          <SegmentedChoice<Role>
            labelledBy={labelledBy}
            describedBy={describedBy}
            value={role}
            disabled={isSelf}
            choices={[
              { value: 'employee', label: t('role.employee') },
              { value: 'administrator', label: t('role.administrator') },
            ]}
            onChange={(chosen) => onChange({ role: chosen })}
          />
        )}
      </FormRow>
      <FormRow label={t('people.hours')} note={t('people.hoursNote')}>
        {() => <Hours minutes={minutes} />}
      </FormRow>
    </>
  )
}
