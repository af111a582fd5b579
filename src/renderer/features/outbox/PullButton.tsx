import { Button } from '@mantine/core'
import { BusyErrorCode, busyError } from '@shared/ipc/errors'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation, useBusyQuery } from '../../app/busyClient'
import { errorText, useErrorText } from '../../app/errorText'
import { showToast } from '../../app/toast'

/** «Hent fra Tripletex»: reads projects, work types and employees again. What stops it is said at the foot of the window. */
export function PullButton() {
  const { t } = useTranslation()
  const errorTextOf = useErrorText()
  const { data: sync } = useBusyQuery('sync.status', undefined)
  const pull = useBusyMutation('integration.pull')
  const asked = useRef<'no' | 'yes' | 'running'>('no')
  const pulling = sync?.pulling != null
  const working = pulling || pull.isPending
  const failure = sync?.pullError?.code

  useEffect(() => {
    if (pulling && asked.current === 'yes') asked.current = 'running'
    if (pulling || asked.current !== 'running') return
    asked.current = 'no'
    if (!failure) return
    const code = BusyErrorCode.safeParse(failure)
    const error = busyError(code.success ? code.data : 'tripletexFailed')
    void showToast({ message: errorText(error, t), tone: 'bad' })
  }, [pulling, failure, t])

  const start = () => {
    if (working) return
    asked.current = 'yes'
    if (sync?.connection === 'offline') {
      void showToast({ message: errorText(busyError('noNetwork'), t), tone: 'bad' })
    }
    pull.mutate(undefined, {
      onError: (error) => void showToast({ message: errorTextOf(error), tone: 'bad' }),
    })
  }

  return (
    <Button aria-disabled={working} data-disabled={working || undefined} onClick={start}>
      {working ? t('outbox.fetching') : t('outbox.fetch')}
    </Button>
  )
}
