import { z } from 'zod'

/** What hours can be put together by. */
export const ReportDimension = z.enum([
  'person',
  'project',
  'customer',
  'workType',
  'category',
  'week',
  'month',
])
export type ReportDimension = z.infer<typeof ReportDimension>

/** What a report tells of each group, in the order of its columns. */
export const ReportColumn = z.enum([
  'capacity',
  'registered',
  'billable',
  'rate',
  'amount',
  'unpriced',
  'sent',
  'notSent',
])
export type ReportColumn = z.infer<typeof ReportColumn>

/** Stands for what hours are without: a project, a customer, a work type, a category. */
export const WITHOUT = ''

/** What of a person's time is not told apart: a project has no capacity of its own. */
export function hasCapacity(dimension: ReportDimension): boolean {
  return dimension === 'person' || dimension === 'week' || dimension === 'month'
}

/** Whether the groups of a dimension follow each other in time. */
export function isOfTime(dimension: ReportDimension): dimension is 'week' | 'month' {
  return dimension === 'week' || dimension === 'month'
}
