import { useMemo } from 'react'
import { useAppState } from '../../app/AppContext'
import { useBusyQuery } from '../../app/busyClient'
import { isSetupShown } from './integrations/setupShown'
import { isOffered, isSettingOffered, SETTINGS, type SettingId } from './settingIndex'

/** The settings that are there for this person in this workspace, with their sections. */
export function useOfferedSettings(): readonly (typeof SETTINGS)[number][] {
  const { workspace, rights, submission } = useAppState()
  const several = (useBusyQuery('workspace.list', undefined).data?.length ?? 0) > 1
  const setup = useBusyQuery('setup.checklist', undefined, { enabled: rights.includes('manageIntegrations') })
  const setupShown = setup.data !== undefined && isSetupShown(setup.data)
  return useMemo(() => {
    const hidden: SettingId[] = [
      ...(setupShown ? [] : (['setup'] as const)),
      ...(workspace === 'demo' ? [] : (['leaveDemo'] as const)),
      ...(submission ? [] : (['remindNotSubmitted'] as const)),
      ...(several ? [] : (['workspaces'] as const)),
    ]
    return SETTINGS.filter(
      ({ id, section }) => isOffered(section, rights) && isSettingOffered(id, rights) && !hidden.includes(id),
    )
  }, [workspace, rights, submission, several, setupShown])
}
