import { measureReport } from './busy/report.ts'
import type { Measure } from './harness/row.ts'
import { withUserDataFolder } from './harness/userDataFolder.ts'

/** Reports of a large company, on a folder of its own. */
export const measure: Measure = () => withUserDataFolder(measureReport)
