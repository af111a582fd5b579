import { measureOrder } from './busy/order.ts'
import type { Measure } from './harness/row.ts'
import { withUserDataFolder } from './harness/userDataFolder.ts'

/** A draft out of much work, on a folder of its own. */
export const measure: Measure = () => withUserDataFolder(measureOrder)
