import { Button, Checkbox, Modal, TextInput } from '@mantine/core'
import type { ProjectId } from '@shared/domain/ids'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { useFieldError } from '../../app/errorText'
import { useFocusBack } from '../../app/focus'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Refusal } from '../../ui/Refusal'
import classes from './NewProjectDialog.module.css'
import { useAlike } from './useAlike'

const HINT_LAST: ('label' | 'input' | 'error' | 'description')[] = ['label', 'input', 'error', 'description']

/** What a copy is made of. */
type Source = { id: ProjectId; name: string; customerName: string | null }

type DialogProps = {
  nextNumber: string
  /** Makes one like this one, rather than a new one. */
  copyOf?: Source
  onClose: () => void
  onMade: (id: ProjectId) => void
}

/** Makes a project here, anew or like another one. Asks before it gives up what was typed. */
export function NewProjectDialog(props: DialogProps) {
  const { t } = useTranslation()
  const { copyOf, onClose } = props
  useFocusBack()
  const [typed, setTyped] = useState(false)
  const [asking, setAsking] = useState(false)
  return (
    <Modal.Stack>
      <Modal
        stackId="form"
        opened
        onClose={() => (typed ? setAsking(true) : onClose())}
        title={copyOf ? t('projects.copyTitle', { name: copyOf.name }) : t('projects.new')}
        size={460}
        withCloseButton={false}
      >
        <NewProjectForm {...props} onTyped={setTyped} />
      </Modal>
      <ConfirmDialog
        opened={asking}
        title={t('projects.giveUpTitle')}
        confirm={t('projects.giveUp')}
        onClose={() => setAsking(false)}
        onConfirm={onClose}
      >
        <p>{t('projects.giveUpNote')}</p>
      </ConfirmDialog>
    </Modal.Stack>
  )
}

function NewProjectForm({
  nextNumber,
  copyOf,
  onClose,
  onMade,
  onTyped,
}: DialogProps & { onTyped: (typed: boolean) => void }) {
  const { t } = useTranslation()
  const [given] = useState({
    name: copyOf ? t('projects.copyName', { name: copyOf.name }) : '',
    number: nextNumber,
    customer: copyOf?.customerName ?? '',
  })
  const [name, setName] = useState(given.name)
  const [number, setNumber] = useState(given.number)
  const [customer, setCustomer] = useState(given.customer)
  const [billable, setBillable] = useState(true)
  const [tried, setTried] = useState(false)
  const create = useBusyMutation('projects.create')
  const copy = useBusyMutation('projects.copy')
  const { atField: taken, elsewhere } = useFieldError(create.error ?? copy.error, 'projectNumberTaken')
  const { nameHint, numberHint } = useAlike(name, number, null)
  const typed = name !== given.name || number !== given.number || customer !== given.customer
  useEffect(() => onTyped(typed), [onTyped, typed])
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
        description={nameHint}
        inputWrapperOrder={HINT_LAST}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t('projects.number')}
        classNames={{ input: classes.number }}
        maxLength={30}
        value={number}
        error={(tried && numberProblem) || (taken && <Refusal text={taken} />)}
        description={taken ? null : numberHint}
        inputWrapperOrder={HINT_LAST}
        onChange={(event) => {
          setNumber(event.currentTarget.value)
          create.reset()
          copy.reset()
        }}
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
      <ErrorNotice error={elsewhere} />
      <div className={classes.buttons}>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button type="submit" variant="filled">
          {copyOf ? t('projects.copy') : t('projects.add')}
        </Button>
      </div>
    </form>
  )
}
