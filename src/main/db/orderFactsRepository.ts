import { ProjectId } from '@shared/domain/ids'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from './executor'
import { among } from './manyRows'
import { customers, products, projectSetups, projects, vatTypes } from './schema'

/** Whom a project's orders go to, as Tripletex was last read. What is archived there is in use no more. */
const OrderParty = z.object({
  projectId: ProjectId,
  number: z.string(),
  name: z.string(),
  color: z.int().nullable(),
  tripletexId: z.int().nullable(),
  archivedAt: z.string().nullable(),
  customerTripletexId: z.int().nullable(),
  customerName: z.string().nullable(),
  /** Whether the customer is known; one that is archived is not in use any more. */
  customerKnown: z.boolean(),
  customerArchivedAt: z.string().nullable(),
})
export type OrderParty = z.infer<typeof OrderParty>

export type OrderProduct = {
  tripletexId: number
  number: string
  name: string
  archivedAt: string | null
  vatTripletexId: number | null
}
export type VatCode = { tripletexId: number; name: string; basisPoints: number; archivedAt: string | null }

/** What of Tripletex's registers orders are made with. */
export function createOrderFactsRepository(db: Db) {
  return {
    parties(projectIds: readonly ProjectId[]): Map<ProjectId, OrderParty> {
      const rows = db
        .select({
          projectId: projects.id,
          number: projects.number,
          name: projects.name,
          color: projectSetups.color,
          tripletexId: projects.tripletexId,
          archivedAt: projects.archivedAt,
          customerTripletexId: projects.customerTripletexId,
          customerName: projects.customerName,
          customerId: customers.id,
          customerArchivedAt: customers.archivedAt,
        })
        .from(projects)
        .leftJoin(customers, eq(customers.tripletexId, projects.customerTripletexId))
        .leftJoin(projectSetups, eq(projectSetups.projectId, projects.id))
        .where(among(projects.id, projectIds))
        .all()
      return new Map(
        rows.map(({ customerId, ...row }) => {
          const party = OrderParty.parse({ ...row, customerKnown: customerId !== null })
          return [party.projectId, party]
        }),
      )
    },
    /** All products by their Tripletex id, those in use no more too: orders name them. */
    products(): Map<number, OrderProduct> {
      const { tripletexId, number, name, archivedAt, vatTripletexId } = products
      const rows = db.select({ tripletexId, number, name, archivedAt, vatTripletexId }).from(products).all()
      return new Map(rows.map((row) => [row.tripletexId, row]))
    },
    /** The VAT codes that the company may use on what it sells; those with `archivedAt` it may not any more. */
    vatCodes(): Map<number, VatCode> {
      const { tripletexId, name, basisPoints, archivedAt } = vatTypes
      const rows = db.select({ tripletexId, name, basisPoints, archivedAt }).from(vatTypes).all()
      return new Map(rows.map((row) => [row.tripletexId, row]))
    },
  }
}
