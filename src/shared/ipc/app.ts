import { z } from 'zod'
import { PersonId } from '../domain/ids'
import { Role } from '../domain/roles'
import { BusyError } from './errors'

export const Language = z.enum(['nb', 'en'])
export type Language = z.infer<typeof Language>

export const Person = z.object({
  id: PersonId,
  name: z.string(),
  email: z.string(),
  employeeNumber: z.string(),
  role: Role,
})
export type Person = z.infer<typeof Person>

/** What a person types about themselves. The number must equal the one in Tripletex for hours to be transferred. */
export const PersonInput = z.object({
  name: z.string().trim().min(1).max(100),
  email: z.union([z.literal(''), z.email()]),
  employeeNumber: z.string().trim().max(30),
})
export type PersonInput = z.infer<typeof PersonInput>

/** Which set of data is open: the person's own, or the demo company with a database of its own. */
export const WorkspaceKind = z.enum(['own', 'demo'])
export type WorkspaceKind = z.infer<typeof WorkspaceKind>

/** `welcome`: nobody has said who they are yet. `recovery`: the database cannot be used as it is. */
export const AppState = z.object({
  phase: z.enum(['welcome', 'ready', 'recovery']),
  workspace: WorkspaceKind,
  workspaceName: z.string(),
  person: Person.nullable(),
  language: Language,
  platform: z.string(),
  version: z.string(),
})
export type AppState = z.infer<typeof AppState>

export const Settings = z.object({
  hoursFormat: z.enum(['decimal', 'clock']),
  colorScheme: z.enum(['auto', 'light', 'dark']),
  language: z.enum(['auto', 'nb', 'en']),
  /** Hours in a full working day, in minutes; what the day and week totals are measured against. */
  dayMinutes: z.int().min(0).max(1440),
})
export type Settings = z.infer<typeof Settings>

/** Why the database could not be opened. */
const RecoveryReason = z.enum(['damaged', 'newerVersion', 'readOnly', 'diskFull', 'busy', 'unreadable'])
export type RecoveryReason = z.infer<typeof RecoveryReason>

/** What a copy was made for. */
export const BackupKind = z.enum(['daily', 'migration', 'beforeRestore', 'manual'])
export type BackupKind = z.infer<typeof BackupKind>

export const Backup = z.object({
  file: z.string(),
  madeAt: z.string(),
  kind: BackupKind,
  bytes: z.number(),
  /** Null when the copy itself cannot be read. */
  entries: z.number().nullable(),
  waiting: z.number().nullable(),
})
export type Backup = z.infer<typeof Backup>

export const Backups = z.object({
  copies: z.array(Backup),
  /** What is in the database now, to hold a copy against. */
  now: z.object({ entries: z.number(), waiting: z.number() }),
  /** Where the copies are. */
  folder: z.string(),
  /** Why the latest copy that Busy wanted to make by itself could not be made. */
  problem: BusyError.nullable(),
})
export type Backups = z.infer<typeof Backups>

export const Recovery = z.object({
  reason: RecoveryReason,
  file: z.string(),
  details: z.string(),
  backups: z.array(Backup),
})
export type Recovery = z.infer<typeof Recovery>

export const appCalls = {
  'app.state': { input: z.void(), output: AppState },
  /** A window has painted its first data. */
  'app.usable': { input: z.void(), output: z.void() },
  'app.openSettings': { input: z.object({ section: z.string().optional() }), output: z.void() },
  'app.openMain': { input: z.object({ path: z.string().startsWith('/') }), output: z.void() },
  'welcome.start': {
    input: z.object({ way: z.enum(['tripletex', 'demo', 'local']), person: PersonInput }),
    output: AppState,
  },
  'workspace.leaveDemo': { input: z.void(), output: AppState },
  'people.updateSelf': { input: PersonInput, output: Person },
  'settings.get': { input: z.void(), output: Settings },
  'settings.set': { input: Settings.partial(), output: Settings },
  'recovery.get': { input: z.void(), output: Recovery.nullable() },
  /** Tries once more to open the database. */
  'recovery.retry': { input: z.void(), output: z.void() },
  'recovery.restore': { input: z.object({ file: z.string() }), output: z.void() },
  'recovery.startEmpty': { input: z.void(), output: z.void() },
  'backups.list': { input: z.void(), output: Backups },
  /** Makes a copy now. */
  'backups.make': { input: z.void(), output: z.void() },
  /** Goes back to a copy, after making one of how things stand. */
  'backups.restore': { input: z.object({ file: z.string() }), output: z.void() },
} as const
