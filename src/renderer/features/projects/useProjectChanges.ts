import type { PersonId } from '@shared/domain/ids'
import type { ProjectSetup } from '@shared/domain/projectSetup'
import type { CallInput } from '@shared/ipc/contract'
import type { ProjectFacts } from '@shared/ipc/projects'
import type { ProjectPage } from '@shared/ipc/projectViews'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { useSayChanged } from '../people/useSayChanged'

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
  const archive = useBusyMutation('projects.archive')
  const restore = useBusyMutation('projects.restore')
  const { id, name } = page
  const saved = t('projects.saved', { name })
  const all = [change, saveSetup, setLeader, setMember, setWorkTypes, archive, restore]
  const latest = all.toSorted((one, other) => other.submittedAt - one.submittedAt)[0]

  return {
    error: latest?.error ?? null,
    facts(changed: Partial<ProjectFacts>): void {
      const before = factsOf(page)
      change.mutate(
        { id, facts: { ...before, ...changed } },
        { onSuccess: () => say(saved, () => change.mutate({ id, facts: before })) },
      )
    },
    /** `before`: what the fields were that are changed. */
    setup(changed: Partial<ProjectSetup>, before: Partial<ProjectSetup>): void {
      saveSetup.mutate(
        { id, change: changed },
        { onSuccess: () => say(saved, () => saveSetup.mutate({ id, change: before })) },
      )
    },
    leaders(wanted: readonly PersonId[]): void {
      const now = page.leaders.map(({ personId }) => personId)
      for (const [personId, leads] of differences(now, wanted)) {
        const onSuccess = () => say(saved, () => setLeader.mutate({ id, personId, leads: !leads }))
        setLeader.mutate({ id, personId, leads }, { onSuccess })
      }
    },
    members(wanted: readonly PersonId[]): void {
      const price = new Map(page.members.map((each) => [each.personId, each.priceOre]))
      for (const [personId, member] of differences(membersHere(page), wanted)) {
        const undo = { id, personId, member: !member, priceOre: price.get(personId) ?? null }
        setMember.mutate(
          { id, personId, member },
          { onSuccess: () => say(saved, () => setMember.mutate(undo)) },
        )
      }
    },
    /** Prices somebody's hours. Whoever has a price is a member. */
    personPrice(personId: PersonId, priceOre: number | null): void {
      const before = page.members.find((each) => each.personId === personId)
      const wasMember = membersHere(page).includes(personId)
      const undo = { id, personId, member: wasMember, priceOre: before?.priceOre ?? null }
      setMember.mutate(
        { id, personId, member: true, priceOre },
        { onSuccess: () => say(saved, () => setMember.mutate(undo)) },
      )
    },
    workTypes(changed: readonly WorkTypeChange[]): void {
      const before = changed.flatMap(({ workTypeId, ...fields }): WorkTypeChange[] => {
        const was = page.workTypes.find((each) => each.id === workTypeId)
        if (!was) return []
        return [
          {
            workTypeId,
            ...('offered' in fields && { offered: was.offered }),
            ...('priceOre' in fields && { priceOre: was.priceOre }),
            ...('budget' in fields && { budget: was.budget?.budget ?? null }),
          },
        ]
      })
      setWorkTypes.mutate(
        { id, workTypes: [...changed] },
        { onSuccess: () => say(saved, () => setWorkTypes.mutate({ id, workTypes: before })) },
      )
    },
    archived(to: boolean): void {
      const [doing, undoing] = to ? [archive, restore] : [restore, archive]
      const message = t(to ? 'projects.archivedNow' : 'projects.restoredNow', { name })
      doing.mutate({ id }, { onSuccess: () => say(message, () => undoing.mutate({ id })) })
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
