import { ok } from '@shared/result'
import type { Session } from '../session'
import {
  archiveWorkType,
  changeWorkType,
  createWorkType,
  restoreWorkType,
} from '../workTypes/changeWorkTypes'
import { saveWorkTypeSetup } from '../workTypes/saveWorkTypeSetup'
import { productInUse, searchProducts } from '../workTypes/searchProducts'
import { workTypeList, workTypePage } from '../workTypes/workTypeViews'
import type { CallsOf, Handlers } from './answer'

export function workTypeHandlers({
  services,
  store,
}: Session): Handlers<Exclude<CallsOf<'workTypes'>, 'workTypes.forProject'> | CallsOf<'products'>> {
  return {
    'workTypes.list': () => ok(workTypeList(store)),
    'workTypes.page': ({ id }) => workTypePage(store, id),
    'workTypes.create': (fields) => {
      const made = createWorkType(services, fields)
      return made.ok ? ok({ id: made.value }) : made
    },
    'workTypes.change': ({ id, ...change }) => changeWorkType(services, id, change),
    'workTypes.archive': ({ id }) => archiveWorkType(services, id),
    'workTypes.restore': ({ id }) => restoreWorkType(services, id),
    'workTypes.saveSetup': ({ id, ...change }) => saveWorkTypeSetup(services, id, change),
    'products.get': ({ tripletexId }) => ok(productInUse(store, tripletexId)),
    'products.search': ({ query, limit }) => ok(searchProducts(store, query, limit)),
  }
}
