import { factsLock, setupLock } from '@shared/domain/projectEditing'
import { expect, it } from 'vitest'

it.each([
  ['busy', false, true, null, null],
  ['busy', false, false, 'right', 'right'],
  ['busy', true, true, 'projectSync', 'projectSync'],
  ['busy', true, false, 'projectSync', 'right'],
  ['tripletex', true, true, 'tripletex', null],
  ['tripletex', true, false, 'tripletex', 'right'],
  ['tripletex', false, true, 'tripletex', null],
] as const)(
  'of %s, project sync %s, may edit %s: facts %s, setup %s',
  (origin, projectSync, mayEdit, facts, setup) => {
    expect(factsLock({ origin, projectSync, mayEdit })).toBe(facts)
    expect(setupLock({ origin, projectSync, mayEdit })).toBe(setup)
  },
)
