import { z } from 'zod'
import { PersonId, ProjectId, WorkTypeId } from '../domain/ids'
import { LocalDay } from '../domain/localDay'
import { BudgetKind, BudgetPer, PriceSetup } from '../domain/projectSetup'

/** Where a project stands today. `archivedBySync`: made here, and archived since projects come from Tripletex. */
export const ProjectState = z.enum(['active', 'notStarted', 'ended', 'archived', 'archivedBySync'])
export type ProjectState = z.infer<typeof ProjectState>

/** Minutes or øre, by the budget's kind. `left` below 0: so much too much was used. */
const BudgetUse = z.object({
  budget: z.int().nullable(),
  used: z.int(),
  left: z.int().nullable(),
})
export type BudgetUse = z.infer<typeof BudgetUse>

export const ProjectRow = z.object({
  id: ProjectId,
  origin: z.enum(['busy', 'tripletex']),
  number: z.string(),
  name: z.string(),
  customerName: z.string().nullable(),
  /** Their names, by comma; empty where nobody leads it. */
  leaders: z.string(),
  color: z.int().nullable(),
  billable: z.boolean(),
  state: ProjectState,
  /** Whether the person leads it, is in it, or has hours on it. */
  mine: z.boolean(),
  /** What was logged on it, without planned hours: by everybody, or by the person alone where the rest is not theirs to see. */
  minutes: z.int(),
  ownHours: z.boolean(),
  /** Null where there is none, or where it is not the person's to see. */
  budget: BudgetUse.extend({ kind: BudgetKind.extract(['hours', 'amount']) }).nullable(),
})
export type ProjectRow = z.infer<typeof ProjectRow>

export const ProjectList = z.object({
  rows: z.array(ProjectRow),
  source: z.enum(['busy', 'tripletex']),
  /** What the next project that is made here is numbered. */
  nextNumber: z.string(),
})
export type ProjectList = z.infer<typeof ProjectList>

/** Minutes by how far they have come; those on an order are approved. `planned` lie ahead. */
export const HoursByState = z.object({
  planned: z.int(),
  logged: z.int(),
  submitted: z.int(),
  approved: z.int(),
})
export type HoursByState = z.infer<typeof HoursByState>

const Lock = z.enum(['right', 'tripletex', 'projectSync'])

const LeaderView = z.object({ personId: PersonId, name: z.string() })

/** `source`: where it was said that they are in it; `hours`: nowhere, but they have hours on it, or a price. */
const MemberView = z.object({
  personId: PersonId.nullable(),
  name: z.string(),
  source: z.enum(['here', 'leader', 'tripletex', 'hours']),
  /** Whether they were made a member here, whatever else they are. */
  isMember: z.boolean(),
  priceOre: z.int().nullable(),
})
export type MemberView = z.infer<typeof MemberView>

const ProjectWorkType = z.object({
  id: WorkTypeId,
  name: z.string(),
  category: z.string(),
  billable: z.boolean(),
  archived: z.boolean(),
  /** Whether it may be used on the project at all, and whether it was put on it. */
  fits: z.boolean(),
  offered: z.boolean(),
  priceOre: z.int().nullable(),
  /** Whether that is the standard price, which nobody has said anything of here yet, see `fillInPrices`. */
  isStandardPrice: z.boolean(),
  /** Its share of the budget, and what was used of it; null where the budget is not laid per work type. */
  budget: BudgetUse.nullable(),
})
export type ProjectWorkType = z.infer<typeof ProjectWorkType>

const HoursLine = HoursByState.extend({ id: z.string(), name: z.string() })
export type HoursLine = z.infer<typeof HoursLine>

/**
 * Everything about one project. Prices, amounts and the budget are null for those who may not edit it, and `hours` are their own
 * alone. `factsLock` and `setupLock` say why something cannot be changed, see `domain/projectEditing`.
 */
export const ProjectPage = z.object({
  id: ProjectId,
  origin: z.enum(['busy', 'tripletex']),
  number: z.string(),
  name: z.string(),
  customerName: z.string().nullable(),
  startDate: LocalDay.nullable(),
  endDate: LocalDay.nullable(),
  state: ProjectState,
  factsLock: Lock.nullable(),
  setupLock: Lock.exclude(['tripletex']).nullable(),
  /** What a copy of it would be numbered; null where it may not be copied. */
  copyNumber: z.string().nullable(),
  /** What Tripletex says of who may log and with what; both false for a project made here. */
  participantsOnly: z.boolean(),
  linkedWorkTypesOnly: z.boolean(),
  color: z.int().nullable(),
  billable: z.boolean(),
  membersOnly: z.boolean(),
  chosenWorkTypesOnly: z.boolean(),
  notes: z.string(),
  manager: z.string().nullable(),
  leaders: z.array(LeaderView),
  members: z.array(MemberView),
  workTypes: z.array(ProjectWorkType),
  prices: z.object({ setup: PriceSetup, priceOre: z.int().nullable() }).nullable(),
  budget: BudgetUse.extend({
    kind: BudgetKind,
    per: BudgetPer,
    /** What may be billed and has no price, and so counts nothing in an amount. */
    unpricedMinutes: z.int(),
    /** What hours without a work type use of it; null where it is not laid per work type, or there are none. */
    withoutWorkType: BudgetUse.nullable(),
  }).nullable(),
  hours: z.object({
    totals: HoursByState,
    firstDay: LocalDay.nullable(),
    lastDay: LocalDay.nullable(),
    billableMinutes: z.int(),
    /** What the billable hours come to, planned ones left out. */
    amountOre: z.int().nullable(),
    /** Billable minutes that have no price, and whose they are where prices are given by work type or person. */
    unpricedMinutes: z.int().nullable(),
    unpriced: z.array(z.object({ id: z.string(), name: z.string(), minutes: z.int() })),
    byWorkType: z.array(HoursLine),
    byPerson: z.array(HoursLine),
  }),
})
export type ProjectPage = z.infer<typeof ProjectPage>
