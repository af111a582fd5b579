import type { TransferChoice, TransferRule } from '@shared/domain/transfer'
import type { Store } from '../db/store'

/** When hours leave. Product: «Ikke overfør» is the recommended start. */
export function transferChoice(store: Pick<Store, 'settings'>): TransferChoice {
  return store.settings.get('transferChoice') ?? 'never'
}

/** When hours leave, and from which day they count; a workspace that never gave a day counts them all. */
export function transferRule(store: Pick<Store, 'settings'>): TransferRule {
  return { choice: transferChoice(store), from: store.settings.get('transferFrom') }
}

export function setTransferRule(store: Store, { choice, from }: TransferRule): void {
  store.settings.set('transferChoice', choice)
  store.settings.set('transferFrom', from)
}

/** Whether projects come from Tripletex. */
export function projectSync(store: Store): boolean {
  return store.settings.get('projectSync') ?? false
}

export function setProjectSync(store: Store, on: boolean): void {
  store.settings.set('projectSync', on)
}

/** Whether work types come from Tripletex. Where that was never said, they come with the projects. */
export function workTypeSync(store: Store): boolean {
  return store.settings.get('workTypeSync') ?? projectSync(store)
}

export function setWorkTypeSync(store: Store, on: boolean): void {
  store.settings.set('workTypeSync', on)
}
