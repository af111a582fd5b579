import { type Example, examples } from './messages'
import { orderExamples } from './orderExamples'
import { timesheetExamples } from './timesheetExamples'

/** Each group is sent to a simulator of its own, in its order. */
export const exampleGroups: Readonly<Record<string, readonly Example[]>> = {
  registers: examples,
  orders: orderExamples,
  timesheet: timesheetExamples,
}
