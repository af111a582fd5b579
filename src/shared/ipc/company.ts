import { z } from 'zod'
import { Ore } from '../domain/projectSetup'

/** What holds for everybody in the workspace. */
export const CompanySettings = z.object({
  /** Øre per hour; fills in the price of a project when it is made. Product: «Standard timepris». */
  defaultPriceOre: Ore.nullable(),
})
export type CompanySettings = z.infer<typeof CompanySettings>

export const companyCalls = {
  'company.get': { input: z.void(), output: CompanySettings },
  'company.set': { input: CompanySettings.partial(), output: CompanySettings },
} as const
