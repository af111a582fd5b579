import '../../app/panelStyles'
import { Button, Modal, Textarea } from '@mantine/core'
import { REASON_MAX } from '@shared/domain/decision'
import type { EntryId } from '@shared/domain/ids'
import type { Decided } from '@shared/ipc/approval'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { ErrorNotice } from '../../ui/ErrorNotice'
import classes from './RejectDialog.module.css'

/** «Avvis»: asks why hours are sent back; without a reason they are not. `name`: whose they are; null where several people's can be. */
export function RejectDialog({
  name,
  ids,
  minutes,
  onClose,
  onRejected,
}: {
  name: string | null
  ids: readonly EntryId[]
  minutes: number
  onClose: () => void
  onRejected: (decided: Decided) => void
}) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const { mutate, error, isPending } = useBusyMutation('approval.reject')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const problem = problemOf(reason)
  const whose = name ?? t('approval.rejection.whoever', { count: ids.length })
  const reject = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (problem === null && !isPending)
      mutate({ ids: [...ids], reason: reason.trim() }, { onSuccess: onRejected })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size={480}
      title={t('approval.rejection.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className={classes.form} onSubmit={reject}>
        <p>{t('approval.rejection.text', { count: ids.length, hours: hours(minutes), name: whose })}</p>
        <Textarea
          data-autofocus
          autosize
          minRows={3}
          maxRows={8}
          label={t('approval.rejection.reason')}
          placeholder={t('approval.rejection.placeholder')}
          aria-required
          value={reason}
          error={
            problem && (tried || problem === 'reasonTooLong')
              ? t(`approval.rejection.${problem}`, { most: REASON_MAX })
              : null
          }
          onChange={(event) => setReason(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) reject(event)
          }}
        />
        <ErrorNotice error={error} />
        <div className={classes.buttons}>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={isPending} className={classes.bad}>
            {t('approval.reject')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

function problemOf(reason: string): 'reasonMissing' | 'reasonTooLong' | null {
  const length = reason.trim().length
  if (length === 0) return 'reasonMissing'
  return length > REASON_MAX ? 'reasonTooLong' : null
}
