import type { OrderDraft } from '@shared/ipc/orders'

export type OrderEntry = OrderDraft['entries'][number]
export type OrderCost = OrderDraft['costs'][number]
