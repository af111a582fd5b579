import { z } from 'zod'
import { PersonId } from '../domain/ids'
import { Right, Role } from '../domain/roles'
import { BusyError } from './errors'
import { WorkspaceId, WorkspaceKind } from './workspaces'

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

/** `welcome`: nobody has said who they are yet. `recovery`: the database cannot be used as it is. */
export const AppState = z.object({
  phase: z.enum(['welcome', 'ready', 'recovery']),
  workspace: WorkspaceKind,
  workspaceId: WorkspaceId,
  workspaceName: z.string(),
  person: Person.nullable(),
  /** What the person may do in the whole workspace; more may be allowed on what they lead. */
  rights: z.array(Right),
  /** Whether the person must leave their employee number to an administrator. */
  ownNumberFixed: z.boolean(),
  /** Whether the company has hours submitted for approval. */
  submission: z.boolean(),
  language: Language,
  platform: z.string(),
  version: z.string(),
})
export type AppState = z.infer<typeof AppState>

/** What happens to the timer when the machine sleeps, is locked, is another user's or shuts down. */
export const AbsenceChoice = z.enum(['ask', 'stop', 'ignore'])
export type AbsenceChoice = z.infer<typeof AbsenceChoice>

export const Settings = z.object({
  hoursFormat: z.enum(['decimal', 'clock']),
  colorScheme: z.enum(['auto', 'light', 'dark']),
  language: z.enum(['auto', 'nb', 'en']),
  /** Hours in a full working day, in minutes; what the day and week totals are measured against. */
  dayMinutes: z.int().min(0).max(1440),
  /** When work begins and ends on working days, in minutes after midnight. */
  workStart: z.int().min(0).max(1439),
  workEnd: z.int().min(1).max(1440),
  /** What dragging in Tidslinje snaps to. */
  snapMinutes: z.union([z.literal(1), z.literal(5), z.literal(6), z.literal(15), z.literal(30)]),
  /** After how many minutes without keyboard and mouse the timer's person counts as away; 0: never. */
  idleMinutes: z.int().min(0).max(240),
  onSleep: AbsenceChoice,
  onLock: AbsenceChoice,
  onUserSwitch: AbsenceChoice,
  onShutdown: AbsenceChoice,
  /** Whether the window comes forward with the question about an absence. */
  absenceTakesFocus: z.boolean(),
  remindNothingRuns: z.boolean(),
  remindPastWorkEnd: z.boolean(),
  remindWeekUnderCapacity: z.boolean(),
  remindNotSubmitted: z.boolean(),
  /** System-wide shortcuts, as Electron writes them; null where there is none. */
  shortcutStartStop: z.string().nullable(),
  shortcutSwitchToLast: z.string().nullable(),
  shortcutNewEntry: z.string().nullable(),
  shortcutShowWindow: z.string().nullable(),
})
export type Settings = z.infer<typeof Settings>

/** How the app looks and behaves before a person has chosen. Norway's common working day has 7.5 hours. */
export const DEFAULT_SETTINGS: Settings = {
  hoursFormat: 'decimal',
  colorScheme: 'auto',
  language: 'auto',
  dayMinutes: 450,
  workStart: 8 * 60,
  workEnd: 16 * 60,
  snapMinutes: 15,
  idleMinutes: 5,
  onSleep: 'ask',
  onLock: 'ask',
  onUserSwitch: 'ask',
  onShutdown: 'ask',
  absenceTakesFocus: false,
  remindNothingRuns: true,
  remindPastWorkEnd: true,
  remindWeekUnderCapacity: true,
  remindNotSubmitted: true,
  shortcutStartStop: 'CommandOrControl+Alt+Shift+S',
  shortcutSwitchToLast: 'CommandOrControl+Alt+Shift+L',
  shortcutNewEntry: 'CommandOrControl+Alt+Shift+N',
  shortcutShowWindow: 'CommandOrControl+Alt+Shift+B',
}

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
  /** The small window with the timer, which stays above others. */
  'app.openMiniTimer': { input: z.void(), output: z.void() },
  'app.closeMiniTimer': { input: z.void(), output: z.void() },
  /** Makes room for what its list needs, in points. */
  'app.sizeMiniTimer': { input: z.object({ height: z.int().min(1).max(420) }), output: z.void() },
  'app.openMain': { input: z.object({ path: z.string().startsWith('/') }), output: z.void() },
  'welcome.start': {
    input: z.object({ way: z.enum(['tripletex', 'demo', 'local']), person: PersonInput }),
    output: AppState,
  },
  'workspace.leaveDemo': { input: z.void(), output: AppState },
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
