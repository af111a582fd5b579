import { measureApproval } from './busy/approval.ts'
import { fillBudgets } from './busy/fillBudgets.ts'
import { fillBusyDays } from './busy/fillBusyDays.ts'
import { fillEntries } from './busy/fillEntries.ts'
import { fillSubmitted } from './busy/fillSubmitted.ts'
import { measureHourOfUse } from './busy/hourOfUse.ts'
import { measurePull } from './busy/pull.ts'
import { measureStart } from './busy/start.ts'
import { measureTimeline } from './busy/timeline.ts'
import { measureUse } from './busy/use.ts'
import type { Measure } from './harness/row.ts'
import { withUserDataFolder } from './harness/userDataFolder.ts'

/** The app itself, on one folder: filled by a pull, with entries and with budgets, then started and used. */
export const measure: Measure = (before) =>
  withUserDataFolder(async (folder) => {
    const pull = await measurePull(folder)
    fillEntries(folder)
    fillBudgets(folder)
    const rows = [...pull, ...(await measureStart(folder, before)), ...(await measureUse(folder))]
    rows.push(...(await measureHourOfUse(folder, before)))
    fillSubmitted(folder)
    rows.push(...(await measureApproval(folder)))
    fillBusyDays(folder)
    return [...rows, ...(await measureTimeline(folder))]
  })
