import { PulledKind } from '@shared/ipc/integration'
import { type SetupChecklist, type SetupStep, SetupStepId } from '@shared/ipc/setup'
import type { StoredSettings } from '../db/storedSettings'
import { employeeMatch, employeeMatches } from '../people/employeeMatch'
import type { Services } from '../services'
import { pulledKinds } from '../sync/pull/pull'
import { storedConnection } from './connection'

type Deps = Pick<Services, 'store'>

/** «Kom i gang»: what is done, and what is left, before hours can be transferred. */
export function setupChecklist({ store }: Deps): SetupChecklist {
  const away = putAway(store)
  const steps = SetupStepId.options.map((id): SetupStep => {
    const step = stepOf(store, id)
    return { ...step, done: step.done || away.steps.includes(id) }
  })
  return { steps, putAway: away.all }
}

/** Puts one step away, or the whole list where `step` is null. It does not come back. */
export function putSetupAway({ store }: Deps, step: SetupStepId | null): void {
  const { all, steps } = putAway(store)
  const further = step === null ? steps : [...new Set([...steps, step])]
  store.settings.set('setupPutAway', { all: all || step === null, steps: further })
}

function putAway(store: Deps['store']): StoredSettings['setupPutAway'] {
  return store.settings.get('setupPutAway') ?? { all: false, steps: [] }
}

function stepOf(store: Deps['store'], id: SetupStepId): SetupStep {
  switch (id) {
    case 'connect':
      return { id, done: storedConnection(store) !== null, count: null }
    case 'pulled': {
      const kinds = storedConnection(store) ? pulledKinds(store) : PulledKind.options
      const done = kinds.filter((kind) => store.syncState.get(kind).completedAt !== null).length
      return counted(id, { done, of: kinds.length })
    }
    case 'ownNumberMatched': {
      const self = store.people.self()
      return { id, done: self !== null && employeeMatch(store, self).kind === 'matches', count: null }
    }
    case 'peopleMatched':
      return counted(id, peopleMatched(store))
    case 'workTypesHaveProducts':
      return counted(id, store.setup.workTypesWithProduct())
    case 'transferChosen':
      // Nothing is stored until somebody chooses, so that «Ikke overfør» is told from no choice at all.
      return { id, done: store.settings.get('transferChoice') !== null, count: null }
  }
}

function peopleMatched({ people }: Deps['store']): { done: number; of: number } {
  const everybody = people.all()
  const matchOf = employeeMatches(everybody, people.employees())
  const here = everybody.filter(({ archivedAt }) => archivedAt === null)
  return { done: here.filter((person) => matchOf(person).kind === 'matches').length, of: here.length }
}

const counted = (id: SetupStepId, count: { done: number; of: number }): SetupStep => ({
  id,
  done: count.of > 0 && count.done === count.of,
  count,
})
