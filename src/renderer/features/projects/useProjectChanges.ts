import type { PersonId } from '@shared/domain/ids'
import type { ProjectSetup } from '@shared/domain/projectSetup'
import type { ReplacedSetup } from '@shared/domain/standingSetup'
import type { CallInput } from '@shared/ipc/contract'
import type { ProjectFacts } from '@shared/ipc/projects'
import type { ProjectPage } from '@shared/ipc/projectViews'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { useSayChanged } from '../people/useSayChanged'
import { useTimerRunsOn } from '../timer/useTimerRunsOn'

type WorkTypeChange = CallInput<'projects.setWorkTypes'>['workTypes'][number]

/** What can be changed of a project, each change told of with a way to take it back; and why the latest was refused. */
export function useProjectChanges(page: ProjectPage) {
  const { t } = useTranslation()
  const say = useSayChanged()
  const change = useBusyMutation('projects.change')
  const saveSetup = useBusyMutation('projects.saveSetup')
  const setLeader = useBusyMutation('projects.setLeader')
  const setMember = useBusyMutation('projects.setMember')
  const setWorkTypes = useBusyMutation('projects.setWorkTypes')
  const putBack = useBusyMutation('projects.putBackSetup')
  const archive = useBusyMutation('projects.archive')
  const restore = useBusyMutation('projects.restore')
  const { id, name, state } = page
  const isTimed = useTimerRunsOn(id)
  const saved = t('projects.saved', { name })
  const all = [change, saveSetup, setLeader, setMember, setWorkTypes, putBack, archive, restore]
  const latest = all.toSorted((one, other) => other.submittedAt - one.submittedAt)[0]

  /** A change may have replaced more than what was chosen, such as a budget of another kind: main says what. */
  const saidWithUndo = (replaced: ReplacedSetup) => say(saved, () => putBack.mutate({ id, replaced }))

  return {
    error: latest?.error ?? null,
    facts(changed: Partial<ProjectFacts>): void {
      const before = factsOf(page)
      change.mutate(
        { id, facts: { ...before, ...changed } },
        { onSuccess: () => say(saved, () => change.mutate({ id, facts: before })) },
      )
    },
    setup(changed: Partial<ProjectSetup>): void {
      saveSetup.mutate({ id, change: changed }, { onSuccess: saidWithUndo })
    },
    leaders(wanted: readonly PersonId[]): void {
      const now = page.leaders.map(({ personId }) => personId)
      for (const [personId, leads] of differences(now, wanted)) {
        setLeader.mutate({ id, personId, leads }, { onSuccess: saidWithUndo })
      }
    },
    members(wanted: readonly PersonId[]): void {
      for (const [personId, member] of differences(membersHere(page), wanted)) {
        setMember.mutate({ id, personId, member }, { onSuccess: saidWithUndo })
      }
    },
    /** Prices somebody's hours. That makes nobody a member. */
    personPrice(
      { personId, isMember }: { personId: PersonId; isMember: boolean },
      priceOre: number | null,
    ): void {
      setMember.mutate({ id, personId, member: isMember, priceOre }, { onSuccess: saidWithUndo })
    },
    workTypes(changed: readonly WorkTypeChange[]): void {
      setWorkTypes.mutate({ id, workTypes: [...changed] }, { onSuccess: saidWithUndo })
    },
    archived(to: boolean): void {
      const done = t(to ? 'projects.archivedNow' : 'projects.restoredNow', { name })
      const message = to && isTimed ? `${done} ${t('projects.timerGoesOn')}` : done
      const by = state === 'archivedBySync' ? 'sync' : 'person'
      const undo = () => (to ? restore.mutate({ id }) : archive.mutate({ id, by }))
      const doing = to ? archive : restore
      doing.mutate({ id }, { onSuccess: () => say(message, undo) })
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
