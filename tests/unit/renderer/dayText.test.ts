import { LocalDay } from '@shared/domain/localDay'
import { describe, expect, it } from 'vitest'
import { parseDay } from '../../../src/renderer/app/dayText'

const today = LocalDay.parse('2026-11-24')
const near = LocalDay.parse('2026-12-31')
const words = {
  today: 'i dag',
  yesterday: 'i går',
  tomorrow: 'i morgen',
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
}
const read = (text: string) => parseDay(text, today, near, words)

describe('a day as people type it', () => {
  it.each([
    ['24.11.2026', '2026-11-24'],
    ['24.11.26', '2026-11-24'],
    ['3.2', '2026-02-03'],
    ['3/2', '2026-02-03'],
    ['7', '2026-12-07'],
    ['2026-01-05', '2026-01-05'],
    ['i dag', '2026-11-24'],
    ['I GÅR', '2026-11-23'],
    ['i morgen', '2026-11-25'],
    ['man', '2026-12-28'],
    ['søn.', '2027-01-03'],
    ['lørdag', '2027-01-02'],
  ])('%s', (text, day) => {
    expect(read(text)).toBe(day)
  })

  it.each(['', '31.2', '32', '29.2.2026', '1.13', 'm', 'snart', '24.11.2'])(
    'is not read from «%s»',
    (text) => {
      expect(read(text)).toBeNull()
    },
  )
})
