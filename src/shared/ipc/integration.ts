import { z } from 'zod'
import { LocalDay } from '../domain/localDay'
import { TransferChoice } from '../domain/transfer'
import { BusyError, BusyErrorCode } from './errors'
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
  /** Whether the address is the one that everybody's connection goes to, and nothing to tell of. */
  isUsualAddress: z.boolean(),
  /** `memory`: this machine has no keychain, and the key is asked for again after a restart. */
  keyStoredIn: z.enum(['system', 'memory']),
  /** `keyMissing`: connected before, but the key is gone or was refused; a new one is needed. */
  state: z.enum(['connected', 'keyMissing', 'keyRejected']),
})
export type Connection = z.infer<typeof Connection>

/** Why a kind was not pulled when it was last asked for; `since`: when it first ended so, without one that went well since. */
export const PullProblem = z.object({
  code: BusyErrorCode,
  /** Tripletex's own, for its support. */
  requestId: z.string().nullable(),
  at: z.string(),
  since: z.string(),
})
export type PullProblem = z.infer<typeof PullProblem>

export const PulledStatus = z.object({
  kind: PulledKind,
  active: z.int(),
  archived: z.int(),
  pulledAt: z.string().nullable(),
  problem: PullProblem.nullable(),
})
export type PulledStatus = z.infer<typeof PulledStatus>

/** What the key lacks the right to: to read a kind, or to write hours, all of them or those of others than its owner. */
export const LackingRight = z.object({
  kind: z.enum([...PulledKind.options, 'timesheet', 'timesheetOfOthers']),
  since: z.string(),
  requestId: z.string().nullable(),
})
export type LackingRight = z.infer<typeof LackingRight>

/** How much Busy has asked Tripletex, and what Tripletex last said of how much it may be asked. */
export const TrafficStatus = z.object({
  lastHour: z.int(),
  limit: z.object({ limit: z.number(), remaining: z.number(), at: z.string() }).nullable(),
})
export type TrafficStatus = z.infer<typeof TrafficStatus>

/** How connecting ended where nobody saw it: the window was closed before Tripletex had answered. */
export const UnseenOutcome = z.object({
  at: z.string(),
  /** Null where it failed. */
  companyName: z.string().nullable(),
  error: BusyError.nullable(),
})
export type UnseenOutcome = z.infer<typeof UnseenOutcome>

export const ConnectionTest = z.object({
  companyName: z.string(),
  employeeName: z.string(),
  milliseconds: z.int(),
})
export type ConnectionTest = z.infer<typeof ConnectionTest>

export const IntegrationStatus = z.object({
  connection: Connection.nullable(),
  projectSync: z.boolean(),
  workTypeSync: z.boolean(),
  transferChoice: TransferChoice,
  /** The first day whose hours count; null: all days. Under «Ikke overfør» the one that counted before. */
  transferFrom: LocalDay.nullable(),
  /**
   * The day to offer when transfer is switched on: the one that counted when it was on last, so that what was left out since comes
   * along. Where it never was, today, or null where there are no earlier hours to be sent by surprise.
   */
  suggestedFrom: LocalDay.nullable(),
  pulled: z.array(PulledStatus),
  lackingRights: z.array(LackingRight),
  traffic: TrafficStatus,
  /** Whether the person's employee number is known in Tripletex; null before employees were pulled. */
  employeeNumberMatches: z.boolean().nullable(),
  /** Null when no consumer token was built in, and the person must give one. */
  hasBuiltInConsumerToken: z.boolean(),
  mayManage: z.boolean(),
  /** The names of those who may. */
  administrators: z.array(z.string()),
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
  /** Asks Tripletex whose the key is. */
  'integration.test': { input: z.void(), output: ConnectionTest },
  /** How connecting ended, where nobody saw it yet. */
  'integration.unseenOutcome': { input: z.void(), output: UnseenOutcome.nullable() },
  /** Puts the message about an outcome that nobody saw away. */
  'integration.seeOutcome': { input: z.void(), output: z.void() },
  /**
   * Goes to the workspace of the company that the key belongs to, makes it if there is none, and connects there. The one that was
   * open stays as it is, with its queue.
   */
  'integration.connectOtherCompany': { input: ConnectInput, output: IntegrationStatus },
} as const
