import { decide } from '@main/approval/decide'
import { approvalPeriod } from '@main/approval/period'
import { changeCompanySettings } from '@main/settings/changeCompanySettings'
import { submitEntries } from '@main/time/submitEntries'
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

test('hours are in their own week, and only those from the start of approval on can be approved', () => {
  const { services, person, save } = testServices()
  const days = ['2026-11-15', '2026-11-16', '2026-11-18', '2026-11-22', '2026-11-23'].map((day) =>
    LocalDay.parse(day),
  )
  const ids = days.flatMap((day, index) =>
    save({ day, span: { kind: 'duration', minutes: 1 + index * 100 } }),
  )
  good(submitEntries(services, person, ids))
  changeCompanySettings(services, { approvalFrom: LocalDay.parse('2026-11-18') })
  const { people } = approvalPeriod(services, person, { from: monday, to: LocalDay.parse('2026-11-24') })
  expect(people[0]?.weeks).toMatchObject([
    { monday: '2026-11-16', submitted: 603, approvable: 502 },
    { monday: '2026-11-23', submitted: 401, approvable: 401 },
  ])
})
