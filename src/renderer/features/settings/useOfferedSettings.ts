import { useMemo } from 'react'
import { useAppState } from '../../app/AppContext'
import { useBusyQuery } from '../../app/busyClient'
import { isOffered, isSettingOffered, SETTINGS, type SettingId } from './settingIndex'

/** The settings that are there for this person in this workspace, with their sections. */
export function useOfferedSettings(): readonly (typeof SETTINGS)[number][] {
  const { workspace, rights } = useAppState()
  const several = (useBusyQuery('workspace.list', undefined).data?.length ?? 0) > 1
  return useMemo(() => {
    const hidden: SettingId[] = [
      ...(workspace === 'demo' ? [] : (['leaveDemo'] as const)),
      ...(several ? [] : (['workspaces'] as const)),
    ]
    return SETTINGS.filter(
      ({ id, section }) => isOffered(section, rights) && isSettingOffered(id, rights) && !hidden.includes(id),
    )
  }, [workspace, rights, several])
}
