import type { IntegrationStatus } from '@shared/ipc/integration'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../../app/busyClient'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { Toggle } from '../../../ui/Toggle'
import { SettingRow } from '../SettingRow'
import { useWanted } from '../useWanted'

/** «Prosjektsynkronisering»: on for as long as hours are transferred, since the hours need Tripletex' own projects. */
export function ProjectSyncRow({ status }: { status: IntegrationStatus }) {
  const { t } = useTranslation()
  const set = useBusyMutation('integration.setProjectSync')
  const { shown, want, forget } = useWanted(status.projectSync)
  const locked = status.transferChoice !== 'never'
  return (
    <SettingRow
      id="projectSync"
      labelsControl
      extra={locked && t('integrations.syncLocked')}
      below={() => <ErrorNotice error={set.error} />}
    >
      {({ controlId, describedBy }) => (
        <Toggle
          id={controlId}
          describedBy={describedBy}
          on={locked || shown}
          disabled={locked || !status.mayManage}
          onChange={(on) => {
            want(on)
            set.mutate({ on }, { onError: forget })
          }}
        />
      )}
    </SettingRow>
  )
}
