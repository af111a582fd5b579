import { z } from 'zod'
import { LocalDay } from '../domain/localDay'
import { Ore } from '../domain/projectSetup'

/** What holds for everybody in the workspace. */
export const CompanySettings = z.object({
  /** Øre per hour; fills in the price of a project when it is made. Product: «Standard timepris». */
  defaultPriceOre: Ore.nullable(),
  /** Whether people send their hours for approval; where they do not, logged hours are approved as they are. */
  submission: z.boolean(),
  /** The day from which hours are approved; null: all of them. */
  approvalFrom: LocalDay.nullable(),
})
export type CompanySettings = z.infer<typeof CompanySettings>

export const companyCalls = {
  'company.get': { input: z.void(), output: CompanySettings },
  'company.set': { input: CompanySettings.partial(), output: CompanySettings },
} as const
