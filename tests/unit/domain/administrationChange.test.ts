import { changedFields } from '@shared/domain/administrationChange'
import { expect, test } from 'vitest'

test('what is alike is left out', () => {
  const before = { name: 'Oslo', members: ['Kari', 'Ola'], role: 'employee' }
  const after = { name: 'Oslo', members: ['Kari'], role: 'employee' }
  expect(changedFields(before, after)).toEqual({
    before: { members: ['Kari', 'Ola'] },
    after: { members: ['Kari'] },
  })
})

test('nothing is told where nothing differs', () => {
  expect(changedFields({ name: 'Oslo', members: [] }, { name: 'Oslo', members: [] })).toBeNull()
})

test('what is blank is as good as not told', () => {
  expect(changedFields({}, { parent: null })).toBeNull()
})

test('a field that only one side knows is told of on that side', () => {
  expect(changedFields({}, { name: 'Oslo' })).toEqual({ before: {}, after: { name: 'Oslo' } })
})
