import type { TransferChoice } from '@shared/domain/transfer'
import type { IntegrationStatus } from '@shared/ipc/integration'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../../app/busyClient'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { RadioCards } from '../../../ui/RadioCards'
import { SettingRow } from '../SettingRow'
import { useWanted } from '../useWanted'
import { TransferDialog } from './TransferDialog'

const OFFERED: readonly TransferChoice[] = ['never', 'onSubmission']

/** «Timeoverføring»: when hours leave. A choice that sends hours is asked about first; stopping is not. */
export function TransferSetting({ status }: { status: IntegrationStatus }) {
  const { t } = useTranslation()
  const { transferChoice, mayManage } = status
  const { shown, want, forget } = useWanted(transferChoice)
  const [asking, setAsking] = useState(false)
  const preview = useBusyMutation('integration.previewTransfer')
  const set = useBusyMutation('integration.setTransferChoice')
  const offered = OFFERED.includes(transferChoice) ? OFFERED : [...OFFERED, transferChoice]

  const choose = (choice: TransferChoice) => {
    set.reset()
    want(choice)
    if (choice === 'never') set.mutate({ choice }, { onError: forget })
    else preview.mutate({ choice }, { onSuccess: () => setAsking(true), onError: forget })
  }

  return (
    <SettingRow
      id="transfer"
      badge={<span className="muted">· {t('integrations.beta')}</span>}
      below={({ labelledBy, describedBy }) => (
        <>
          <RadioCards
            labelledBy={labelledBy}
            describedBy={describedBy}
            value={shown}
            disabled={!mayManage}
            options={offered.map((value) => ({
              value,
              label: t(`integrations.choice.${value}`),
              note: t(`integrations.choiceNote.${value}`),
            }))}
            onChange={choose}
          />
          <ErrorNotice error={preview.error ?? (asking ? null : set.error)} />
          <TransferDialog
            opened={asking}
            preview={preview.data}
            working={set.isPending}
            error={set.error}
            onClose={() => {
              setAsking(false)
              forget()
            }}
            onConfirm={() => set.mutate({ choice: shown }, { onSuccess: () => setAsking(false) })}
          />
        </>
      )}
    />
  )
}
