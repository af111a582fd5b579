import { dayInNorway, isDay } from '../clock'
import { companyKey, consumerToken, ids, type UserKey, userKeys } from '../credentials'
import { Dto, referenceUrl } from '../dto/dto'
import { constant, integer, readOnly, reference, text } from '../dto/field'
import { argumentInvalid, mappingFailed, notFound, propertiesMissing } from '../errors/failure'
import { messages } from '../errors/messages'
import { noContent, valueAnswer } from '../http/answers'
import type { Answer, Call, Caller, OpenRoute, Route } from '../http/call'
import type { Session } from '../sessions'
import type { World } from '../world'

const consumerId = 401
const names = ['consumerToken', 'employeeToken', 'expirationDate'] as const
type Credentials = Partial<Record<(typeof names)[number], string>>

function create(world: World, given: Credentials, status: number): Answer {
  const { consumerToken: consumer, employeeToken, expirationDate } = given
  if (consumer === undefined || employeeToken === undefined || expirationDate === undefined) {
    throw propertiesMissing(names.filter((name) => given[name] === undefined))
  }
  if (consumer !== consumerToken) throw argumentInvalid('consumerToken', messages.consumerInvalid)
  const key = userKeys.find((candidate) => candidate.key === employeeToken)
  if (key === undefined || world.faults.isRevoked(employeeToken)) {
    throw argumentInvalid('employeeToken', messages.keyInvalid)
  }
  if (!isDay(expirationDate)) throw argumentInvalid('expirationDate', messages.invalidDate)
  if (expirationDate <= dayInNorway(world.now())) {
    throw argumentInvalid('expirationDate', messages.expirationInvalid)
  }
  return sessionAnswer(world.sessions.create(key, expirationDate), key, status)
}

function sessionAnswer(session: Session, key: UserKey, status: number): Answer {
  const { id, token, expirationDate } = session
  const value = {
    id,
    version: 0,
    url: referenceUrl('token/session', id),
    consumerToken: { id: consumerId, url: referenceUrl('token/consumer', consumerId) },
    employeeToken: { id: key.id, url: referenceUrl('token/employee', key.id) },
    expirationDate,
    token,
    encryptionKey: null,
  }
  return { status, body: JSON.stringify({ value }) }
}

function fromBody(json: unknown): Credentials {
  const given: Credentials = {}
  for (const [name, value] of entriesOf(json)) {
    const known = names.find((candidate) => candidate === name)
    if (known === undefined) throw mappingFailed(name, messages.unknownProperty)
    if (typeof value === 'string') given[known] = value
    else if (value !== null) throw mappingFailed(name, messages.wrongType)
  }
  return given
}

function fromRefreshToken(world: World, json: unknown): Answer {
  const given = new Map(entriesOf(json))
  const ttlSeconds = given.get('ttlSeconds') ?? 3600
  const { companyKeys, companyKeyEnds } = world.settings
  if (companyKeys === 'unsupported') throw notFound()
  const hasEnded = companyKeyEnds !== null && dayInNorway(world.now()) >= companyKeyEnds
  const isRevoked = world.faults.isRevoked(companyKey.key)
  if (given.get('refreshToken') !== companyKey.key || isRevoked || hasEnded) {
    throw argumentInvalid('refreshToken', messages.keyInvalid)
  }
  if (typeof ttlSeconds !== 'number' || ttlSeconds < 300) {
    throw argumentInvalid('ttlSeconds', messages.ttlMinimum)
  }
  if (ttlSeconds > 28_800) throw argumentInvalid('ttlSeconds', messages.ttlMaximum)
  const diesAt = world.now().getTime() + ttlSeconds * 1000
  const session = world.sessions.create(companyKey, dayInNorway(new Date(diesAt)), diesAt)
  return sessionAnswer(session, companyKey, 201)
}

function entriesOf(json: unknown): [string, unknown][] {
  return typeof json === 'object' && json !== null ? Object.entries(json) : []
}

const whoAmIDto = new Dto<Caller>({
  name: 'LoggedInUserInfoDTO',
  path: 'token/session/>whoAmI',
  find: () => undefined,
  fields: {
    employeeId: readOnly(integer((row) => row.key.employeeId)),
    actualEmployeeId: readOnly(integer((row) => row.key.employeeId)),
    employee: reference('EmployeeDTO', (row) => row.key.employeeId),
    companyId: readOnly(integer((row) => row.companyId)),
    company: reference('CompanyDTO', (row) => row.companyId),
    language: readOnly(text((row) => row.key.language)),
    loggedInWithConnect: readOnly(constant(false)),
    employeeIsProxy: readOnly(constant(false)),
  },
})

function callerOf({ caller, world }: Call): Caller {
  return world.settings.otherCompany ? { ...caller, companyId: ids.other } : caller
}

function logOut(call: Call): Answer {
  if (!call.world.sessions.end(call.params.token ?? '')) throw notFound()
  return noContent
}

export const openSessionRoutes: OpenRoute[] = [
  {
    method: 'POST',
    path: '/token/session/::create',
    open: ({ world, json }) => create(world, fromBody(json), 201),
  },
  {
    method: 'PUT',
    path: '/token/session/::create',
    open: ({ world, query }) => {
      const given: Credentials = {}
      for (const name of names) {
        const value = query.text(name)
        if (value !== null) given[name] = value
      }
      return create(world, given, 200)
    },
  },
  {
    method: 'POST',
    path: '/token/session/::createFromRefreshToken',
    open: ({ world, json }) => fromRefreshToken(world, json),
  },
]

export const sessionRoutes: Route[] = [
  {
    method: 'GET',
    path: '/token/session/>whoAmI',
    handle: (call) => valueAnswer(call, whoAmIDto, callerOf(call)),
    companyOwned: true,
  },
  { method: 'DELETE', path: '/token/session/:token', handle: logOut, companyOwned: true },
]
