import { decide } from '@main/approval/decide'
import { approvalPeriod } from '@main/approval/period'
import { LocalDay } from '@shared/domain/localDay'
import { expect, test } from 'vitest'
import { good, testServices } from '../time/testServices'

const monday = LocalDay.parse('2026-11-16')

test('hours that nobody has decided about are in the period', () => {
  const { services, person, save } = testServices()
  save({ day: monday, span: { kind: 'duration', minutes: 120 } })
  const { people } = approvalPeriod(services, person, { from: monday, to: monday })
  expect(people).toMatchObject([{ name: 'Kari', weeks: [{ logged: 120, approvable: 0 }] }])
})

test('billable hours count from when they are registered, and those that lie ahead once they are approved', () => {
  const { services, person, save, entry, work, meeting } = testServices()
  const ahead = LocalDay.parse('2026-11-27')
  save({ day: monday, workTypeId: meeting })
  save({ day: monday, workTypeId: work })
  const [planned] = save({ day: ahead, workTypeId: work })
  const weeks = () => approvalPeriod(services, person, { from: monday, to: ahead }).people[0]?.weeks
  expect(weeks()).toMatchObject([
    { logged: 120, billable: 60 },
    { planned: 60, billable: 0 },
  ])
  good(decide(services, person, 'approve', [entry(planned)], { ahead: true }))
  expect(weeks()).toMatchObject([{ logged: 120 }, { planned: 0, approved: 60, billable: 60 }])
})
