import { TransferChoice } from '@shared/domain/transfer'
import { z } from 'zod'
import type { Store } from '../db/store'

/** When hours leave. Product: «Ikke overfør» is the recommended start. */
export function transferChoice(store: Store): TransferChoice {
  return store.settings.get('transferChoice', TransferChoice, 'never')
}

export function setTransferChoice(store: Store, choice: TransferChoice): void {
  store.settings.set('transferChoice', choice)
}

/** Whether projects come from Tripletex. */
export function projectSync(store: Store): boolean {
  return store.settings.get('projectSync', z.boolean(), false)
}

export function setProjectSync(store: Store, on: boolean): void {
  store.settings.set('projectSync', on)
}

/** Whether work types come from Tripletex. Where that was never said, they come with the projects. */
export function workTypeSync(store: Store): boolean {
  return store.settings.get('workTypeSync', z.boolean(), projectSync(store))
}
