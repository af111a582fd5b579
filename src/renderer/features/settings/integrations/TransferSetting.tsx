import type { TransferChoice } from '@shared/domain/transfer'
import type { IntegrationStatus } from '@shared/ipc/integration'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../../app/busyClient'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { RadioCards } from '../../../ui/RadioCards'
import { SettingRow } from '../SettingRow'
import { TransferDialog } from './TransferDialog'

const OFFERED: readonly TransferChoice[] = ['never', 'onSubmission']

/** «Timeoverføring»: when hours leave. A choice that sends hours is asked about first; stopping is not. */
export function TransferSetting({ status }: { status: IntegrationStatus }) {
  const { t } = useTranslation()
  const { transferChoice, mayManage } = status
  const [asked, setAsked] = useState<TransferChoice | null>(null)
  const preview = useBusyMutation('integration.previewTransfer')
  const set = useBusyMutation('integration.setTransferChoice')
  const offered = OFFERED.includes(transferChoice) ? OFFERED : [...OFFERED, transferChoice]

  const choose = (choice: TransferChoice) => {
    set.reset()
    if (choice === 'never') {
      set.mutate({ choice })
      return
    }
    preview.mutate({ choice }, { onSuccess: () => setAsked(choice) })
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
            value={transferChoice}
            disabled={!mayManage}
            options={offered.map((value) => ({
              value,
              label: t(`integrations.choice.${value}`),
              note: t(`integrations.choiceNote.${value}`),
            }))}
            onChange={choose}
          />
          <ErrorNotice error={preview.error ?? (asked ? null : set.error)} />
          <TransferDialog
            opened={asked !== null}
            preview={preview.data}
            working={set.isPending}
            error={set.error}
            onClose={() => setAsked(null)}
            onConfirm={() => {
              if (asked) set.mutate({ choice: asked }, { onSuccess: () => setAsked(null) })
            }}
          />
        </>
      )}
    />
  )
}
