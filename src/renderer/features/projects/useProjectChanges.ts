import type { PersonId } from '@shared/domain/ids'
import type { ProjectSetup } from '@shared/domain/projectSetup'
import type { CallInput } from '@shared/ipc/contract'
import type { Recorded } from '@shared/ipc/history'
import type { ProjectFacts } from '@shared/ipc/projects'
import type { ProjectPage } from '@shared/ipc/projectViews'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { useHistory } from '../../app/history/useHistory'
import { useTimerRunsOn } from '../timer/useTimerRunsOn'

type WorkTypeChange = CallInput<'projects.setWorkTypes'>['workTypes'][number]

/** What can be changed of a project, each change told of with the way back; and why the latest was refused. */
export function useProjectChanges(page: ProjectPage) {
  const { t } = useTranslation()
  const { say } = useHistory()
  const change = useBusyMutation('projects.change')
  const saveSetup = useBusyMutation('projects.saveSetup')
  const setLeader = useBusyMutation('projects.setLeader')
  const setMember = useBusyMutation('projects.setMember')
  const setWorkTypes = useBusyMutation('projects.setWorkTypes')
  const archive = useBusyMutation('projects.archive')
  const restore = useBusyMutation('projects.restore')
  const { id, name } = page
  const isTimed = useTimerRunsOn(id)
  const all = [change, saveSetup, setLeader, setMember, setWorkTypes, archive, restore]
  const latest = all.toSorted((one, other) => other.submittedAt - one.submittedAt)[0]
  const saying = (message: string) => ({ onSuccess: ({ step }: Recorded) => void say(message, step) })
  const saved = saying(t('projects.saved', { name }))

  return {
    error: latest?.error ?? null,
    facts(changed: Partial<ProjectFacts>): void {
      change.mutate({ id, facts: { ...factsOf(page), ...changed } }, saved)
    },
    setup(changed: Partial<ProjectSetup>): void {
      saveSetup.mutate({ id, change: changed }, saved)
    },
    leaders(wanted: readonly PersonId[]): void {
      const now = page.leaders.map(({ personId }) => personId)
      for (const [personId, leads] of differences(now, wanted)) {
        setLeader.mutate({ id, personId, leads }, saved)
      }
    },
    members(wanted: readonly PersonId[]): void {
      for (const [personId, member] of differences(membersHere(page), wanted)) {
        setMember.mutate({ id, personId, member }, saved)
      }
    },
    /** Prices somebody's hours. That makes nobody a member. */
    personPrice(
      { personId, isMember }: { personId: PersonId; isMember: boolean },
      priceOre: number | null,
    ): void {
      setMember.mutate({ id, personId, member: isMember, priceOre }, saved)
    },
    workTypes(changed: readonly WorkTypeChange[]): void {
      setWorkTypes.mutate({ id, workTypes: [...changed] }, saved)
    },
    archived(to: boolean): void {
      const done = t(to ? 'projects.archivedNow' : 'projects.restoredNow', { name })
      const message = to && isTimed ? `${done} ${t('projects.timerGoesOn')}` : done
      const doing = to ? archive : restore
      doing.mutate({ id }, saying(message))
    },
  }
}
export type ProjectChanges = ReturnType<typeof useProjectChanges>

function factsOf({ number, name, customerName, startDate, endDate }: ProjectPage): ProjectFacts {
  return { number, name, customerName, startDate, endDate }
}

/** Who was made a member here. */
export function membersHere({ members }: ProjectPage): PersonId[] {
  return members.flatMap(({ personId, isMember }) => (personId && isMember ? [personId] : []))
}

/** Who comes to be in a choice, and who is no longer. */
function differences(now: readonly PersonId[], wanted: readonly PersonId[]): [PersonId, boolean][] {
  return [
    ...wanted.filter((id) => !now.includes(id)).map((id): [PersonId, boolean] => [id, true]),
    ...now.filter((id) => !wanted.includes(id)).map((id): [PersonId, boolean] => [id, false]),
  ]
}
