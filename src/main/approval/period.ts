import type { ApprovalRules } from '@shared/domain/approval'
import { addStanding, isApprovable, isCounted, NO_MINUTES } from '@shared/domain/approvalFigures'
import { capacityOn } from '@shared/domain/capacity'
import { addDays, daysBetween, type LocalDay, weekOf } from '@shared/domain/localDay'
import { type Actor, may, timeSeenBy } from '@shared/domain/roles'
import type { Person } from '@shared/ipc/app'
import type { ApprovalPeriod, ApprovalWeek } from '@shared/ipc/approval'
import type { WeekHours } from '../db/approvalRepository'
import type { StoredPerson } from '../db/peopleRepository'
import { actorOf } from '../people/actor'
import type { Services } from '../services'
import { appSettings } from '../settings/appSettings'
import { approvalRules } from '../settings/companySettings'

const DAYS_IN_WEEK = 7

/**
 * «Godkjenn → Periode»: the weeks of everybody whose time the person may see, from that of `from` to that of `to`. Whoever is
 * archived is in it where they have hours. Hours from before the start of approval count towards the totals and cannot be approved.
 */
export function approvalPeriod(
  services: Pick<Services, 'store' | 'clock'>,
  person: Person,
  { from, to }: { from: LocalDay; to: LocalDay },
): ApprovalPeriod {
  const { store, clock } = services
  const actor = actorOf(store, person)
  const seen = timeSeenBy(actor)
  const rules = approvalRules(services)
  const weeks = weeksOf(services, from, to)
  const first = weeks[0]?.monday ?? from
  const last = addDays(weeks.at(-1)?.monday ?? to, DAYS_IN_WEEK - 1)
  const interval = { from: first, to: last, start: rules.from }
  const hours = store.approvals.hoursByWeek(seen, interval, { now: clock.now(), today: clock.today() })
  const byPerson = Map.groupBy(hours, (each) => each.personId)
  const people = store.people
    .all()
    .filter(({ id }) => seen === 'everybody' || seen.includes(id))
    .filter(({ id, archivedAt }) => archivedAt === null || byPerson.has(id))
    .map((each) => ({
      personId: each.id,
      name: each.name,
      archived: each.archivedAt !== null,
      mayApprove: mayApprovePerson(actor, each),
      weeks: figuresByWeek(byPerson.get(each.id) ?? [], weeks, rules),
    }))
  return { weeks, people, submission: rules.submission, approvalFrom: rules.from }
}

/** Whether somebody approves all hours of a person, whatever project they are on. */
function mayApprovePerson(actor: Actor, { id }: Pick<StoredPerson, 'id'>): boolean {
  return may(actor, 'approveTime', { personId: id })
}

function weeksOf({ store }: Pick<Services, 'store'>, from: LocalDay, to: LocalDay): ApprovalPeriod['weeks'] {
  const { dayMinutes } = appSettings(store)
  const [first = from] = weekOf(from).days
  const count = Math.floor(Math.max(0, daysBetween(first, to)) / DAYS_IN_WEEK) + 1
  return Array.from({ length: count }, (_, index) => {
    const monday = addDays(first, index * DAYS_IN_WEEK)
    const { year, week, days } = weekOf(monday)
    const capacityMinutes = days.reduce((sum, day) => sum + capacityOn(day, dayMinutes), 0)
    return { monday, year, week, capacityMinutes }
  })
}

function figuresByWeek(
  hours: readonly WeekHours[],
  weeks: ApprovalPeriod['weeks'],
  rules: ApprovalRules,
): ApprovalWeek[] {
  const figures = weeks.map(({ monday }) => ({ ...NO_MINUTES, monday, billable: 0, approvable: 0 }))
  for (const each of hours) {
    const before = figures[each.week]
    if (!before) continue
    figures[each.week] = {
      ...before,
      ...addStanding(before, each),
      billable: before.billable + (isCounted(each) ? each.billable : 0),
      approvable: before.approvable + (isApprovable(each, rules, false) ? each.minutes : 0),
    }
  }
  return figures
}
