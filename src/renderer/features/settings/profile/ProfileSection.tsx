import { Button } from '@mantine/core'
import type { Person } from '@shared/ipc/app'
import { type FormEvent, useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../../app/AppContext'
import { draftKept } from '../../../app/actions/fieldUndo'
import { useBusyMutation } from '../../../app/busyClient'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { SettingCard } from '../SettingCard'
import { useSearchTarget } from '../SettingRow'
import { EmployeeNumberState } from './EmployeeNumberState'
import { PersonTextField } from './PersonTextField'
import classes from './ProfileSection.module.css'
import { usePersonForm } from './usePersonForm'

/** Profil: who the person is, and whether Tripletex knows the number. */
export function ProfileSection() {
  const { person, ownNumberFixed } = useAppState()
  return person ? <ProfileForm person={person} numberFixed={ownNumberFixed} /> : null
}

function ProfileForm({ person, numberFixed }: { person: Person; numberFixed: boolean }) {
  const { t } = useTranslation()
  const { name, email, employeeNumber } = person
  const form = usePersonForm({ name, email, employeeNumber })
  const save = useBusyMutation('people.updateSelf')
  const formRef = useRef<HTMLFormElement>(null)
  const { values } = form
  // Kept, or changed from elsewhere: undo is one of the ways.
  const showStored = useEffectEvent(() => {
    form.show({ name, email, employeeNumber })
    if (formRef.current) draftKept(formRef.current)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is about what is stored
  useEffect(() => showStored(), [name, email, employeeNumber])
  const changed = values.name !== name || values.email !== email || values.employeeNumber !== employeeNumber

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const input = form.check()
    if (input) {
      if (changed && !save.isPending) save.mutate(input)
      return
    }
    requestAnimationFrame(() => formRef.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
  }

  return (
    <form ref={formRef} noValidate onSubmit={submit} onChange={() => save.reset()}>
      <SettingCard>
        <div className={classes.fields}>
          <div {...useSearchTarget('name')}>
            <PersonTextField field="name" form={form} hint={t('settings.item.name.note')} />
          </div>
          <div {...useSearchTarget('email')}>
            <PersonTextField field="email" form={form} hint={t('settings.item.email.note')} />
          </div>
          <div {...useSearchTarget('employeeNumber')} className={classes.number}>
            <PersonTextField
              field="employeeNumber"
              form={form}
              readOnly={numberFixed}
              hint={t(numberFixed ? 'settings.numberFixed' : 'settings.item.employeeNumber.note')}
            />
            <EmployeeNumberState saved={employeeNumber} typed={values.employeeNumber} />
          </div>
        </div>
        <div className={classes.foot}>
          <Button
            type="submit"
            variant="filled"
            aria-disabled={!changed}
            data-disabled={!changed || undefined}
          >
            {t('common.save')}
          </Button>
          <span role="status" className="muted">
            {save.isSuccess && !changed && t('settings.saved')}
          </span>
        </div>
      </SettingCard>
      <div className={classes.error}>
        <ErrorNotice error={save.error} />
      </div>
    </form>
  )
}
