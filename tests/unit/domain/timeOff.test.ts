import { isTimeOff } from '@shared/domain/timeOff'
import { expect, it } from 'vitest'

it.each([
  ['Ferie', true],
  ['Sykefravær', true],
  ['Egenmelding, sykt barn', true],
  ['Foreldrepermisjon', true],
  ['Korttidsfravær', true],
  ['Periferienheter', false],
  ['Permisjon med lønn', true],
  ['Avspasering', true],
  ['Annet fravær', true],
  ['Vacation', true],
  ['Sick leave', true],
  ['Rådgivning', false],
  ['Musykalske prosjekter', false],
  ['Psykologi', false],
  ['Releaser', false],
  [null, false],
])('%s: %s', (name, timeOff) => {
  expect(isTimeOff(name)).toBe(timeOff)
})
