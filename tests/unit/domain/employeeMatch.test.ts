import { type EmployeeFacts, matchEmployee } from '@shared/domain/employeeMatch'
import { expect, test } from 'vitest'

const ola: EmployeeFacts = { name: 'Ola', email: '', number: '2', mayRegisterHours: true }

test.each([
  ['', null, [], 'numberMissing'],
  ['', [ola], ['Per'], 'numberMissing'],
  ['2', null, [], 'notPulled'],
  ['2', null, ['Per'], 'sharedHere'],
  ['2', [ola], ['Per'], 'sharedHere'],
  ['2', [], [], 'unknown'],
  ['2', [ola, ola], [], 'twiceThere'],
  ['2', [ola], [], 'matches'],
])('the number %j, with %j there and %j here, is %s', (number, employees, others, kind) => {
  expect(matchEmployee(number, employees, others).kind).toBe(kind)
})
