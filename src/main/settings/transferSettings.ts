import type { LocalDay } from '@shared/domain/localDay'
import type { TransferChoice, TransferRule } from '@shared/domain/transfer'
import type { Store } from '../db/store'
import type { Services } from '../services'

/** When hours leave. Product: «Ikke overfør» is the recommended start. */
export function transferChoice(store: Pick<Store, 'settings'>): TransferChoice {
  return store.settings.get('transferChoice') ?? 'never'
}

/** When hours leave, and from which day they count; a workspace that never gave a day counts them all. */
export function transferRule(store: Pick<Store, 'settings'>): TransferRule {
  return { choice: transferChoice(store), from: store.settings.get('transferFrom') }
}

/** Sets when hours leave. «Ikke overfør» has no day: the one that counted before is kept, for when transfer is switched on again. */
export function setTransferRule(store: Store, { choice, from }: TransferRule): void {
  const before = transferRule(store)
  store.settings.set('transferChoice', choice)
  if (choice !== 'never') store.settings.set('transferFrom', from)
  else if (before.choice !== 'never') store.settings.set('transferFrom', before.from)
}

/**
 * The day to offer when transfer is switched on, null being all hours: the one that counted when it was on last, so that what was
 * left out since comes along. Where it never was, today, unless there are no earlier hours to be sent by surprise.
 */
export function suggestedFrom({ store, clock }: Pick<Services, 'store' | 'clock'>): LocalDay | null {
  if (store.settings.has('transferFrom')) return store.settings.get('transferFrom')
  return store.entries.anyBefore(clock.today()) ? clock.today() : null
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
