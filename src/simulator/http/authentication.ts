import { forbidden, unauthorized } from '../errors/failure'
import { messages } from '../errors/messages'
import type { TakenFaults } from '../faults/faultList'
import type { World } from '../world'
import type { Caller } from './call'

/**
 * Finds out who calls, from `Authorization: Basic base64("<company>:<session token>")`. Company `0` or nothing is the
 * key's own company.
 */
export function authenticate(world: World, header: string | undefined): Caller {
  if (header === undefined || header === '') {
    throw unauthorized('Could not log in. The Authorization header is missing.')
  }
  const encoded = /^Basic\s+(\S+)$/i.exec(header)?.[1] ?? ''
  const [user, ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':')
  const token = rest.join(':')
  const session = world.sessions.find(token)
  if (session === undefined || world.faults.isRevoked(session.key.key)) {
    const expired = world.sessions.hasExpired(token) ? world.settings.expiredSessionMessage : null
    throw unauthorized(expired ?? 'Could not log in. Check login info in Authorization header.')
  }
  const { key } = session
  const companyId = user === undefined || user === '' || user === '0' ? key.companyId : Number(user)
  if (companyId !== key.companyId && !key.clientIds.includes(companyId)) {
    throw world.refusal('companyNotGranted', messages.companyNotGranted)
  }
  return { session, key, companyId }
}

/** Refuses what company-owned keys may not do in their own company. */
export function checkCompanyOwned(caller: Caller, allowed: boolean): void {
  const { key, companyId } = caller
  if (key.companyOwned && companyId === key.companyId && !allowed) throw forbidden(messages.companyOwned)
}

/** Refuses what the caller has lost the right to (403/9000), or leaves her only her own hours. */
export function withoutLostRights(caller: Caller, { lostRights }: TakenFaults): Caller {
  if (lostRights.some((fault) => fault.lost === 'all')) throw forbidden()
  if (lostRights.length === 0) return caller
  return { ...caller, key: { ...caller.key, rights: 'ownHours' } }
}
