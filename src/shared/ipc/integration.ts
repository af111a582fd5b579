import { z } from 'zod'
import { LocalDay } from '../domain/localDay'
import { TransferChoice } from '../domain/transfer'
import { integrationPreviewCalls, TransferRuleInput } from './integrationPreviews'

/** What is pulled, in the order in which it is pulled. */
export const PulledKind = z.enum(['employees', 'customers', 'vatTypes', 'products', 'workTypes', 'projects'])
export type PulledKind = z.infer<typeof PulledKind>

export const TripletexEnvironment = z.enum(['production', 'test', 'own'])
export type TripletexEnvironment = z.infer<typeof TripletexEnvironment>

export const ConnectInput = z.object({
  userKey: z.string().trim().min(1).max(500),
  projectSync: z.boolean(),
  environment: TripletexEnvironment,
  /** Only read when `environment` is `own`. */
  address: z.string().trim().max(500),
  /** Empty: the one that was built in. */
  consumerToken: z.string().trim().max(500),
})
export type ConnectInput = z.infer<typeof ConnectInput>

/** Who the key belongs to. */
export const Connection = z.object({
  companyName: z.string(),
  organizationNumber: z.string(),
  employeeName: z.string(),
  environment: TripletexEnvironment,
  address: z.string(),
  /** `memory`: this machine has no keychain, and the key is asked for again after a restart. */
  keyStoredIn: z.enum(['system', 'memory']),
  /** `keyMissing`: connected before, but the key is gone or was refused; a new one is needed. */
  state: z.enum(['connected', 'keyMissing', 'keyRejected']),
})
export type Connection = z.infer<typeof Connection>

export const PulledStatus = z.object({
  kind: PulledKind,
  active: z.int(),
  archived: z.int(),
  pulledAt: z.string().nullable(),
})
export type PulledStatus = z.infer<typeof PulledStatus>

export const IntegrationStatus = z.object({
  connection: Connection.nullable(),
  projectSync: z.boolean(),
  workTypeSync: z.boolean(),
  transferChoice: TransferChoice,
  /** The first day whose hours count; null: all days. */
  transferFrom: LocalDay.nullable(),
  /** The day to offer where none was chosen: today, or null where there are no earlier hours to be sent by surprise. */
  suggestedFrom: LocalDay.nullable(),
  pulled: z.array(PulledStatus),
  /** Whether the person's employee number is known in Tripletex; null before employees were pulled. */
  employeeNumberMatches: z.boolean().nullable(),
  /** Null when no consumer token was built in, and the person must give one. */
  hasBuiltInConsumerToken: z.boolean(),
  mayManage: z.boolean(),
})
export type IntegrationStatus = z.infer<typeof IntegrationStatus>

/** `restore`: what the sync archived is had back, where it is switched off. */
const SyncSwitch = z.object({ on: z.boolean(), restore: z.boolean().default(false) })

export const integrationCalls = {
  'integration.status': { input: z.void(), output: IntegrationStatus },
  'integration.connect': { input: ConnectInput, output: IntegrationStatus },
  'integration.disconnect': { input: z.void(), output: IntegrationStatus },
  'integration.setProjectSync': { input: SyncSwitch, output: IntegrationStatus },
  'integration.setWorkTypeSync': { input: SyncSwitch, output: IntegrationStatus },
  'integration.setTransferChoice': { input: TransferRuleInput, output: IntegrationStatus },
  ...integrationPreviewCalls,
  /** Starts a pull of everything, and answers at once; progress is in the sync status. */
  'integration.pull': { input: z.void(), output: z.void() },
} as const
