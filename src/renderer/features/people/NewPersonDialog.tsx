import { Button, Modal, TextInput } from '@mantine/core'
import type { PersonId } from '@shared/domain/ids'
import type { Role } from '@shared/domain/roles'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation, useBusyQuery } from '../../app/busyClient'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { SegmentedChoice } from '../../ui/SegmentedChoice'
import { MatchWords } from './MatchWords'
import classes from './NewPersonDialog.module.css'
import { isEmail } from './personFields'

const EMPTY: { name: string; email: string; employeeNumber: string; role: Role } = {
  name: '',
  email: '',
  employeeNumber: '',
  role: 'employee',
}

/** Makes somebody who is not fetched from Tripletex. */
export function NewPersonDialog({
  opened,
  onClose,
  onAdded,
}: {
  opened: boolean
  onClose: () => void
  onAdded: (id: PersonId) => void
}) {
  const { t } = useTranslation()
  return (
    <Modal opened={opened} onClose={onClose} title={t('people.new')} size={460} withCloseButton={false}>
      {opened && <NewPersonForm onClose={onClose} onAdded={onAdded} />}
    </Modal>
  )
}

function NewPersonForm({ onClose, onAdded }: { onClose: () => void; onAdded: (id: PersonId) => void }) {
  const { t } = useTranslation()
  const roleId = useId()
  const [input, setInput] = useState(EMPTY)
  const [tried, setTried] = useState(false)
  const add = useBusyMutation('people.add')
  const employeeNumber = input.employeeNumber.trim()
  const { data: match } = useBusyQuery(
    'people.match',
    { personId: null, employeeNumber },
    { enabled: employeeNumber !== '', keepPrevious: true },
  )
  const set = (change: Partial<typeof EMPTY>) => setInput((before) => ({ ...before, ...change }))
  const nameProblem = input.name.trim() === '' ? t('settings.nameMissing') : null
  const emailProblem = isEmail(input.email) ? null : t('settings.emailInvalid')

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (nameProblem || emailProblem || add.isPending) return
    add.mutate(input, { onSuccess: ({ id }) => onAdded(id) })
  }

  return (
    <form noValidate className={classes.form} onSubmit={submit}>
      <TextInput
        label={t('people.name')}
        data-autofocus
        maxLength={100}
        value={input.name}
        error={tried && nameProblem}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <TextInput
        label={t('people.email')}
        maxLength={254}
        value={input.email}
        error={tried && emailProblem}
        onChange={(event) => set({ email: event.currentTarget.value })}
      />
      <div>
        <TextInput
          label={t('people.number')}
          maxLength={30}
          value={input.employeeNumber}
          onChange={(event) => set({ employeeNumber: event.currentTarget.value })}
        />
        {match && employeeNumber !== '' && <MatchWords match={match} number={employeeNumber} />}
      </div>
      <div>
        <span id={roleId} className={classes.label}>
          {t('people.role')}
        </span>
        <SegmentedChoice<Role>
          labelledBy={roleId}
          value={input.role}
          choices={[
            { value: 'employee', label: t('role.employee') },
            { value: 'administrator', label: t('role.administrator') },
          ]}
          onChange={(role) => set({ role })}
        />
      </div>
      <ErrorNotice error={add.error} />
      <div className={classes.buttons}>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button type="submit" variant="filled">
          {t('people.add')}
        </Button>
      </div>
    </form>
  )
}
