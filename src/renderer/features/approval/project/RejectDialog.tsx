import '../../../app/panelStyles'
import { Button, Modal, Textarea } from '@mantine/core'
import { REASON_MAX } from '@shared/domain/decision'
import type { EntryId } from '@shared/domain/ids'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../../app/busyClient'
import { useFormats } from '../../../app/formats'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import classes from './ProjectView.module.css'

/** «Avvis»: sends hours back, with what is to be put right. Mod+Enter does it from the text. */
export function RejectDialog({
  ids,
  minutes,
  onClose,
  onRejected,
}: {
  ids: EntryId[]
  minutes: number
  onClose: () => void
  onRejected: (minutes: number) => void
}) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const reject = useBusyMutation('approval.reject')
  const field = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const send = () => {
    if (reject.isPending) return
    if (reason.trim() === '') {
      setMissing(true)
      field.current?.focus()
      return
    }
    reject.mutate({ ids, reason: reason.trim() }, { onSuccess: (decided) => onRejected(decided.minutes) })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size={460}
      title={t('approvalProject.rejectTitle', { hours: hours(minutes) })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <p className={classes.dialogText}>{t('approvalProject.rejectText')}</p>
      <Textarea
        ref={field}
        data-autofocus
        label={t('approvalProject.reason')}
        rows={3}
        maxLength={REASON_MAX}
        value={reason}
        error={missing && reason.trim() === '' && t('approvalProject.reasonMissing')}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          send()
        }}
      />
      <ErrorNotice error={reject.error} />
      <div className={classes.dialogButtons}>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button variant="filled" disabled={reject.isPending} onClick={send}>
          {t('approval.reject')}
        </Button>
      </div>
    </Modal>
  )
}
