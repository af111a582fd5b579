import type { TransferKey } from '@shared/domain/transfer'
import type { Services } from '../../services'
import { queueKeys } from '../outbox/queueKeys'

/**
 * «Send på nytt»: the key is read and brought to its total again, whatever the ledger says, and whatever a person chose about
 * it before. Hours of others are not replaced by it; they are asked about again.
 */
export function sendAgain(services: Pick<Services, 'store' | 'clock' | 'newId'>, key: TransferKey): void {
  const { store, clock } = services
  store.transaction(() => {
    const ledger = store.ledger.get(key)
    if (ledger && ledger.keptMinutes !== null) {
      store.ledger.put(key, { ...ledger, keptMinutes: null }, store.ledger.confirmedAt(key) ?? clock.now())
    }
    store.transferLog.add(key, 'sendAgain', clock.now())
    queueKeys(services, [key], { evenIfTold: true })
  })
}
