import { Button } from '@mantine/core'
import { TransferChoice } from '@shared/domain/transfer'
import type { IntegrationStatus } from '@shared/ipc/integration'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../../app/AppContext'
import { useBusyMutation } from '../../../app/busyClient'
import { useFormats } from '../../../app/formats'
import { useWanted } from '../../../app/useWanted'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { RadioCards } from '../../../ui/RadioCards'
import { SettingRow } from '../SettingRow'
import { StopTransferDialog } from './StopTransferDialog'
import { TransferDialog } from './TransferDialog'
import classes from './TransferSetting.module.css'

/**
 * «Timeoverføring»: when hours leave. A choice that sends hours is asked about first; stopping is where something waits that would
 * not be sent.
 */
export function TransferSetting({ status }: { status: IntegrationStatus }) {
  const { t } = useTranslation()
  const { transferChoice, transferFrom, mayManage, connection } = status
  const { submission } = useAppState()
  const { shown, want, forget } = useWanted(transferChoice)
  const [asking, setAsking] = useState(false)
  /** Counts the questions, so that each begins with the date as it stands. */
  const [asked, setAsked] = useState(0)
  const [stopping, setStopping] = useState(false)
  const set = useBusyMutation('integration.setTransferChoice')
  const preview = useBusyMutation('integration.previewTransfer')
  const transfers = transferChoice !== 'never'
  /** Whether a choice is out of reach, since nobody submits hours here. */
  const unsubmitted = (choice: TransferChoice) =>
    choice === 'onSubmission' && !submission && choice !== transferChoice

  const ask = () => {
    set.reset()
    setAsked((count) => count + 1)
    setAsking(true)
  }
  const choose = (choice: TransferChoice) => {
    want(choice)
    if (choice !== 'never') return ask()
    set.reset()
    preview.mutate(
      { choice, from: transferFrom },
      {
        onError: forget,
        onSuccess: ({ unsent, stays }) => {
          if (unsent.keys + stays.keys > 0) setStopping(true)
          else set.mutate({ choice, from: transferFrom }, { onError: forget })
        },
      },
    )
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
            deliberate
            options={TransferChoice.options.map((value) => ({
              value,
              label: t(`integrations.choice.${value}`),
              note: unsubmitted(value)
                ? t('integrations.choiceSubmissionOff')
                : t(`integrations.choiceNote.${value}`),
              disabled:
                unsubmitted(value) || (connection === null && value !== 'never' && value !== transferChoice),
            }))}
            onChange={choose}
          />
          {transfers && <CountedFrom status={status} onChange={ask} />}
          <ErrorNotice error={asking || stopping ? null : (set.error ?? preview.error)} />
          <StopTransferDialog
            opened={stopping}
            working={set.isPending}
            error={set.error}
            onClose={() => {
              setStopping(false)
              forget()
            }}
            onConfirm={() =>
              set.mutate({ choice: 'never', from: transferFrom }, { onSuccess: () => setStopping(false) })
            }
          />
          <TransferDialog
            key={asked}
            opened={asking}
            choice={shown}
            before={transferChoice}
            startFrom={transfers ? transferFrom : status.suggestedFrom}
            working={set.isPending}
            error={set.error}
            onClose={() => {
              setAsking(false)
              forget()
            }}
            onConfirm={(from) => set.mutate({ choice: shown, from }, { onSuccess: () => setAsking(false) })}
          />
        </>
      )}
    />
  )
}

/** The day from which hours count, while they are transferred. */
function CountedFrom({ status, onChange }: { status: IntegrationStatus; onChange: () => void }) {
  const { t } = useTranslation()
  const { dayNumeric } = useFormats()
  const { transferFrom, mayManage } = status
  return (
    <p className={classes.from}>
      {transferFrom
        ? t('integrations.countedFrom', { day: dayNumeric(transferFrom) })
        : t('integrations.allCounted')}
      {mayManage && <Button onClick={onChange}>{t('integrations.transfer.change')}</Button>}
    </p>
  )
}
