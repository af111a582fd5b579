import { z } from 'zod'
import { refusalsSchema } from './refusals'

/** The company's own switches, those that it has in Tripletex too. */
const company = {
  /** False: only the VAT codes of 0 % are valid. */
  vatRegistered: z.boolean().default(true),
  onlyProjectMembersCanRegisterInfo: z.boolean().default(false),
  onlyProjectActivitiesTimesheetRegistration: z.boolean().default(false),
  requireCommentsOnRegisteredHoursAllProjects: z.boolean().default(false),
  /** True: an order is closed when all of its lines have been invoiced. */
  closesInvoicedOrders: z.boolean().default(false),
  /** False: nothing can be invoiced. */
  bankAccountRegistered: z.boolean().default(true),
  /** Whether the time clock may be used. */
  timeClock: z.boolean().default(false),
  /** Whether keys belong to Havila AS instead, so that two simulators can be two companies. */
  otherCompany: z.boolean().default(false),
  /** The other properties of `/project/settings`, where they are not the usual ones. They decide nothing here. */
  projectSettings: z.record(z.string(), z.json()).default({}),
}

/** What is not known for certain of Tripletex' answers; each default is the likelier reading. */
const unsure = {
  /** Status, code and shape of refusals, by name; see the list of the usual ones. */
  refusals: refusalsSchema.default({}),
  /** Other words for messages, by their name in the catalogue; the same in both languages. */
  texts: z.record(z.string(), z.string()).default({}),
  /** Whether one bad item of a list of entries keeps the others from being stored. The first refusal is answered. */
  listWrites: z.enum(['allOrNothing', 'itemByItem']).default('allOrNothing'),
  negativeHours: z.enum(['refused', 'accepted']).default('refused'),
  zeroHours: z.enum(['refused', 'accepted']).default('accepted'),
  /** Hours with more than two decimals. */
  finerHours: z.enum(['kept', 'rounded', 'refused']).default('kept'),
  /** `2026-12`, `2026-W12`, or either. Clients send the first. */
  weekYear: z.enum(['digits', 'withW', 'both']).default('digits'),
  /** Whether a week that is asked for by its number exists when it has no hours. */
  weeksWithoutHours: z.boolean().default(true),
  /** Whether those with all rights may complete and reopen the weeks and months of others. */
  completeForOthers: z.boolean().default(true),
  /** Who may approve: those with all rights, or nobody, not even for herself (403/9000). */
  approvers: z.enum(['administrators', 'nobody']).default('administrators'),
  /** Whether a week or month must be completed before it is approved. */
  approvalNeedsCompletion: z.boolean().default(false),
  /** Whether what is approved must be unapproved before it is reopened; if not, reopening does both. */
  reopenApproved: z.enum(['refused', 'allowed']).default('refused'),
  /** What `projectId=0` means to `/activity/>forTimeSheet`: hours without a project, or a project that is unknown. */
  projectZero: z.enum(['internal', 'unknown']).default('internal'),
  /** The body of a 429. */
  rateLimitBody: z.enum(['envelope', 'empty', 'text']).default('envelope'),
  /** Which answers carry the `X-Rate-Limit-…` headers. */
  rateLimitHeaders: z.enum(['always', 'whenExceeded', 'never']).default('always'),
  /** Requests per period when no fault sets a limit: far more than a client needs. 100 in 10 s were seen in 2017. */
  rateLimit: z.number().int().nonnegative().default(10_000),
  /** Seconds. */
  rateLimitPeriod: z.number().positive().default(10),
  /** Whether an answer with a digest, and a 304, carries it as `ETag` too. */
  etag: z.boolean().default(false),
  digestFormat: z.enum(['sha256', 'md5']).default('sha256'),
  /** Paths whose lists have no digest; of the others it is assumed that they have one. */
  withoutDigest: z.array(z.string()).default(['employee']),
  /** Whether a session dies when its last day begins or when it ends, in Norway. */
  sessionsDie: z.enum(['startOfDay', 'endOfDay']).default('startOfDay'),
  /** What developerMessage tells of an expired session; null: the same as of an unknown one. */
  expiredSessionMessage: z.string().nullable().default(null),
  /** The largest `count`; null: none is known, 10,000 was accepted. */
  largestCount: z.number().int().positive().nullable().default(null),
  /** What becomes of a larger one. */
  largerCount: z.enum(['refused', 'capped']).default('refused'),
  /** Whether missing properties and parameters are all told at once, or only the first of them. */
  validationMessages: z.enum(['together', 'first']).default('together'),
  /** Whether `:createFromRefreshToken` exists: it was seen in clients, and is not in the contract. */
  companyKeys: z.enum(['supported', 'unsupported']).default('supported'),
  /** The day from which on a company key is no longer taken; null: it lives until it is revoked. */
  companyKeyEnds: z.string().nullable().default(null),
  /** What becomes of a participant who is one already; `accepted` answers 201 with the one that is there. */
  participantTwice: z.enum(['refused', 'accepted']).default('refused'),
  /** The flag `isGeneral` of activities of one project. */
  specificIsGeneral: z.boolean().default(false),
}

/** Changed through the control interface (`edit` of the resource `settings`). */
export const settingsSchema = z.object({ ...company, ...unsure })

export type Settings = z.infer<typeof settingsSchema>
