import type { IntegrationStatus } from '@shared/ipc/integration'
import type { SwitchPreview } from '@shared/ipc/integrationPreviews'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../../app/busyClient'
import { useWanted } from '../../../app/useWanted'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { Toggle } from '../../../ui/Toggle'
import { SettingRow } from '../SettingRow'
import { SyncSwitchDialog } from './SyncSwitchDialog'

const CALLS = {
  projectSync: { set: 'integration.setProjectSync', preview: 'integration.previewProjectSync' },
  workTypeSync: { set: 'integration.setWorkTypeSync', preview: 'integration.previewWorkTypeSync' },
} as const

/**
 * «Prosjektsynkronisering» or «Arbeidstypesynkronisering»: asks first where something would be archived, or can be had back. On
 * for as long as hours are transferred, since the hours need Tripletex' own.
 */
export function SyncSwitchRow({ status, which }: { status: IntegrationStatus; which: keyof typeof CALLS }) {
  const { t } = useTranslation()
  const set = useBusyMutation(CALLS[which].set)
  const preview = useBusyMutation(CALLS[which].preview)
  const { shown, want, forget } = useWanted(status[which])
  const [asking, setAsking] = useState<{ on: boolean; preview: SwitchPreview } | null>(null)
  const locked = status.transferChoice !== 'never'
  /** There is nothing to pull from where nothing is connected. */
  const onlyOff = status.connection === null && !status[which]

  const change = (on: boolean, restore: boolean) =>
    set.mutate({ on, restore }, { onSuccess: () => setAsking(null), ...(!asking && { onError: forget }) })

  const choose = (on: boolean) => {
    want(on)
    set.reset()
    preview.mutate(
      { on },
      {
        onError: forget,
        onSuccess: (found) => {
          const { projects, workTypes } = found.archived
          if (projects.count + workTypes.count + found.restorable.count === 0) change(on, false)
          else setAsking({ on, preview: found })
        },
      },
    )
  }

  return (
    <SettingRow
      id={which}
      labelsControl
      extra={locked ? t('integrations.syncLocked') : onlyOff && t('integrations.connectFirst')}
      below={() => (
        <>
          <ErrorNotice error={preview.error ?? (asking ? null : set.error)} />
          <SyncSwitchDialog
            which={which}
            asked={asking}
            working={set.isPending}
            error={set.error}
            onClose={() => {
              setAsking(null)
              forget()
            }}
            onConfirm={change}
          />
        </>
      )}
    >
      {({ controlId, describedBy }) => (
        <Toggle
          id={controlId}
          describedBy={describedBy}
          on={locked || shown}
          disabled={locked || onlyOff || !status.mayManage}
          onChange={choose}
        />
      )}
    </SettingRow>
  )
}
