import { WorkTypeId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import { expect, test } from 'vitest'
import { hoursOf } from '../../../src/renderer/features/templates/templateHours'

const DAY = LocalDay.parse('2026-11-24')
const template = (fromMinute: number | null, minutes: number) => ({
  projectId: null,
  workTypeId: WorkTypeId.parse('w'),
  fromMinute,
  minutes,
  description: '',
})

test.each([
  [null, 60, { kind: 'duration', minutes: 60 }],
  [480, 120, { kind: 'clock', from: 480, to: 600 }],
  [1380, 60, { kind: 'clock', from: 1380, to: 1440 }],
  [0, 1440, { kind: 'clock', from: 0, to: 1440 }],
  [1380, 120, { kind: 'clock', from: 1380, to: 60 }],
])('a template from %s for %s minutes', (from, minutes, span) => {
  expect(hoursOf(template(from, minutes), DAY).span).toEqual(span)
})
