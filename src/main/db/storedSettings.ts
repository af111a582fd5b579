import { Instant, LocalDay } from '@shared/domain/localDay'
import { TransferChoice } from '@shared/domain/transfer'
import { Settings } from '@shared/ipc/app'
import { CompanySettings } from '@shared/ipc/company'
import { PulledKind, PullProblem, TripletexEnvironment } from '@shared/ipc/integration'
import { SetupStepId } from '@shared/ipc/setup'
import { z } from 'zod'

/** What is remembered of a connection. Never a key. */
const StoredConnection = z.object({
  companyId: z.int(),
  companyName: z.string(),
  organizationNumber: z.string(),
  employeeId: z.int(),
  employeeName: z.string(),
  environment: TripletexEnvironment,
  address: z.string(),
})

/** Tripletex's switches for the whole company that decide whether hours are accepted. Source: timesheet and project settings. */
const CompanyRules = z.object({
  /** Every registration needs a comment. */
  commentRequired: z.boolean(),
  /** Only participants of a project may register hours on it, whatever the project says. */
  participantsOnly: z.boolean(),
  /** Only linked work types may be used on projects, whatever the project says. */
  linkedWorkTypesOnly: z.boolean(),
})

const shapes = {
  app: Settings.partial(),
  /** The company that this workspace's data belongs to; kept when somebody disconnects, so that data is never mixed. */
  company: z.object({ id: z.int(), name: z.string() }),
  companyRules: CompanyRules,
  companySettings: CompanySettings.partial(),
  connection: StoredConnection,
  /** Whether the demo company was given its colleagues' hours. */
  demoFilled: z.boolean(),
  projectSync: z.boolean(),
  /** What stood in the way of each kind when it was last asked for. */
  pullProblems: z.partialRecord(PulledKind, PullProblem),
  /** When a copy was put in the place of this database, until every total has been compared. */
  restoredAt: z.string(),
  /** The steps of «Kom i gang» that were put away, or the whole list. */
  setupPutAway: z.object({ all: z.boolean(), steps: z.array(SetupStepId) }),
  /** Which lost shortcuts the person has been told of, so that the same loss is told once and not at every start. */
  shortcutsTold: z.string(),
  /** Where the running timer's minutes are rounded from, if not from its own start; it holds for the timer that began then. */
  timerCountedFrom: z.object({ startedAt: Instant, from: Instant }),
  transferChoice: TransferChoice,
  /** The day from which hours are transferred, or were when they last were; null: all of them. */
  transferFrom: LocalDay.nullable(),
  workTypeSync: z.boolean(),
  /** Names this workspace's secrets in the keychain. */
  workspaceId: z.string().min(1),
}

/** What is kept under each key of the table of settings. Nothing else is, so that no two things share a key. */
export type StoredSettings = { [K in keyof typeof shapes]: z.output<(typeof shapes)[K]> }
export type SettingKey = keyof StoredSettings

export const settingSchemas: { readonly [K in SettingKey]: z.ZodType<StoredSettings[K]> } = shapes
