import { z } from 'zod'
import { LocalDay } from '../domain/localDay'
import { COMMENT_MAX, OrderDistribution, OrderGrouping } from '../domain/orders/order'
import { Ore } from '../domain/projectSetup'

/** What holds for everybody in the workspace. */
export const CompanySettings = z.object({
  /** Øre per hour; fills in the price of a project when it is made. Product: «Standard timepris». */
  defaultPriceOre: Ore.nullable(),
  /** Whether people send their hours for approval; where they do not, logged hours are approved as they are. */
  submission: z.boolean(),
  /** The day from which hours are approved; null: all of them. */
  approvalFrom: LocalDay.nullable(),
  /** Whether orders leave for Tripletex. Product: «Distribusjonsmetode». */
  orderDistribution: OrderDistribution,
  /** Hours and costs before it never come on an order; null: all of them do. Product: «Startdato for ordre». */
  ordersFrom: LocalDay.nullable(),
  /** Whether hours come on orders before they are approved. Product: «Inkluder ikke-godkjente oppføringer». */
  orderUnapprovedHours: z.boolean(),
  /** The same of costs. Product: «Inkluder ikke-godkjente kostnader». */
  orderUnapprovedCosts: z.boolean(),
  /** How hours become lines of a new draft. Product: «Standard gruppering for ordrelinjer». */
  orderGrouping: OrderGrouping,
  /** The product of lines of fixed prices; null: none is chosen. Product: «Produkt for fastpris». */
  fixedPriceProduct: z.int().nullable(),
  /** What stands on the invoice of every new order. Product: «Standard fakturatekst». */
  invoiceText: z.string().max(COMMENT_MAX),
})
export type CompanySettings = z.infer<typeof CompanySettings>

export const companyCalls = {
  'company.get': { input: z.void(), output: CompanySettings },
  'company.set': { input: CompanySettings.partial(), output: CompanySettings },
} as const
