import { Button, Checkbox, Modal, TextInput } from '@mantine/core'
import type { ProjectId } from '@shared/domain/ids'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { useFocusBack } from '../../app/focus'
import { ErrorNotice } from '../../ui/ErrorNotice'
import classes from './NewProjectDialog.module.css'

/** What a copy is made of. */
type Source = { id: ProjectId; name: string; customerName: string | null }

type DialogProps = {
  nextNumber: string
  /** Makes one like this one, rather than a new one. */
  copyOf?: Source
  onClose: () => void
  onMade: (id: ProjectId) => void
}

/** Makes a project here, anew or like another one. */
export function NewProjectDialog(props: DialogProps) {
  const { t } = useTranslation()
  const { copyOf, onClose } = props
  useFocusBack()
  return (
    <Modal
      opened
      onClose={onClose}
      title={copyOf ? t('projects.copyTitle', { name: copyOf.name }) : t('projects.new')}
      size={460}
      withCloseButton={false}
    >
      <NewProjectForm {...props} />
    </Modal>
  )
}

function NewProjectForm({ nextNumber, copyOf, onClose, onMade }: DialogProps) {
  const { t } = useTranslation()
  const [name, setName] = useState(copyOf ? t('projects.copyName', { name: copyOf.name }) : '')
  const [number, setNumber] = useState(nextNumber)
  const [customer, setCustomer] = useState(copyOf?.customerName ?? '')
  const [billable, setBillable] = useState(true)
  const [tried, setTried] = useState(false)
  const create = useBusyMutation('projects.create')
  const copy = useBusyMutation('projects.copy')
  const nameProblem = name.trim() === '' ? t('projects.nameMissing') : null
  const numberProblem = number.trim() === '' ? t('projects.numberMissing') : null

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (nameProblem || numberProblem || create.isPending || copy.isPending) return
    const project = { name, number, customerName: customer.trim() || null }
    const onSuccess = ({ id }: { id: ProjectId }) => onMade(id)
    if (copyOf) copy.mutate({ ...project, id: copyOf.id }, { onSuccess })
    else create.mutate({ ...project, billable }, { onSuccess })
  }

  return (
    <form noValidate className={classes.form} onSubmit={submit}>
      {copyOf && <p className={classes.note}>{t('projects.copyNote')}</p>}
      <TextInput
        label={t('projects.name')}
        data-autofocus
        maxLength={255}
        value={name}
        error={tried && nameProblem}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t('projects.number')}
        w={150}
        maxLength={30}
        value={number}
        error={tried && numberProblem}
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <TextInput
        label={t('projects.customer')}
        maxLength={255}
        value={customer}
        onChange={(event) => setCustomer(event.currentTarget.value)}
      />
      {!copyOf && (
        <Checkbox
          label={t('projects.billable')}
          checked={billable}
          onChange={(event) => setBillable(event.currentTarget.checked)}
        />
      )}
      <ErrorNotice error={create.error ?? copy.error} />
      <div className={classes.buttons}>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button type="submit" variant="filled">
          {copyOf ? t('projects.copy') : t('projects.add')}
        </Button>
      </div>
    </form>
  )
}
