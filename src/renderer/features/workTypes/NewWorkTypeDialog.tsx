import { Button, Checkbox, Modal, TextInput } from '@mantine/core'
import type { WorkTypeId } from '@shared/domain/ids'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { useFieldError } from '../../app/errorText'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Refusal } from '../../ui/Refusal'
import classes from './NewWorkTypeDialog.module.css'

/** Makes a work type that exists in Busy only. */
export function NewWorkTypeDialog({
  opened,
  onClose,
  onAdded,
}: {
  opened: boolean
  onClose: () => void
  onAdded: (id: WorkTypeId) => void
}) {
  const { t } = useTranslation()
  return (
    <Modal opened={opened} onClose={onClose} title={t('workTypes.new')} size={420} withCloseButton={false}>
      {opened && <NewWorkTypeForm onClose={onClose} onAdded={onAdded} />}
    </Modal>
  )
}

function NewWorkTypeForm({ onClose, onAdded }: { onClose: () => void; onAdded: (id: WorkTypeId) => void }) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [billable, setBillable] = useState(true)
  const [tried, setTried] = useState(false)
  const create = useBusyMutation('workTypes.create')
  const { atField, elsewhere } = useFieldError(create.error, 'workTypeNameTaken')
  const missing = name.trim() === ''

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (missing || create.isPending) return
    create.mutate({ name, billable }, { onSuccess: ({ id }) => onAdded(id) })
  }

  return (
    <form noValidate className={classes.form} onSubmit={submit}>
      <TextInput
        label={t('workTypes.name')}
        data-autofocus
        maxLength={100}
        autoComplete="off"
        value={name}
        error={(tried && missing && t('workTypes.nameMissing')) || (atField && <Refusal text={atField} />)}
        onChange={(event) => {
          setName(event.currentTarget.value)
          create.reset()
        }}
      />
      <Checkbox
        label={t('workTypes.billable')}
        description={t('workTypes.billableNote')}
        checked={billable}
        onChange={(event) => setBillable(event.currentTarget.checked)}
      />
      <ErrorNotice error={elsewhere} />
      <div className={classes.buttons}>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button type="submit" variant="filled">
          {t('workTypes.add')}
        </Button>
      </div>
    </form>
  )
}
