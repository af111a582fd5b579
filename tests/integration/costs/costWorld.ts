import { join } from 'node:path'
import { costList } from '@main/costs/costList'
import { submitCosts } from '@main/costs/moveCosts'
import { createReceipts } from '@main/costs/receipts'
import { saveCost } from '@main/costs/saveCost'
import type { Cost } from '@shared/domain/cost'
import type { CostId } from '@shared/domain/ids'
import type { Person } from '@shared/ipc/app'
import type { CallParsedInput } from '@shared/ipc/contract'
import { type CostFilter, type CostInput, type CostView, costCalls } from '@shared/ipc/costs'
import { v4 } from 'uuid'
import { expect } from 'vitest'
import { approvalWorld } from '../approval/approvalWorld'
import { good } from '../time/testServices'

const ALL: CostFilter = { projectId: null, personId: null, from: null, to: null, state: 'all' }

/** The first bytes of a picture, and something behind them. */
export const picture = (rest = 'rest') =>
  new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Buffer.from(rest)])

/** The people and the project of `approvalWorld`, who spend money on it. */
export function costWorld() {
  const world = approvalWorld()
  const { services, store, project } = world
  const receiptFolder = join(world.folder, 'receipts')
  const receipts = createReceipts(receiptFolder, v4)
  return {
    ...world,
    get store() {
      return store
    },
    receiptFolder,
    receipts,
    costInput(change: Partial<CostInput> = {}): CallParsedInput<'costs.save'> {
      return costCalls['costs.save'].input.parse({
        projectId: project,
        day: world.clock.today(),
        description: 'Tog til Bergen',
        productTripletexId: null,
        quantityHundredths: 200,
        unitCostOre: 450_00,
        markupBasisPoints: 10_00,
        unitPriceOre: 0,
        billable: true,
        ...change,
      })
    },
    save(person: Person, change: Partial<CostInput> = {}) {
      return saveCost(services, receipts, person, this.costInput(change))
    },
    async spent(person: Person, change: Partial<CostInput> = {}): Promise<CostId> {
      return good(await this.save(person, change))
    },
    async sent(person: Person, change: Partial<CostInput> = {}): Promise<CostId> {
      const id = await this.spent(person, change)
      good(submitCosts(services, person, [id]))
      return id
    },
    cost(id: CostId): Cost {
      const found = store.costs.get(id)
      if (!found) expect.fail('the cost is not there')
      return found
    },
    seen: (person: Person, filter: Partial<CostFilter> = {}) =>
      costList(services, person, { ...ALL, ...filter }),
    async viewFor(person: Person, id: CostId): Promise<CostView> {
      const found = (await this.seen(person)).find((each) => each.id === id)
      if (!found) expect.fail('the cost is not among them')
      return found
    },
  }
}
