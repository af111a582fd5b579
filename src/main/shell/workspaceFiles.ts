import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { companyWorkspace, WorkspaceId } from '@shared/ipc/workspaces'
import { z } from 'zod'
import { hasBackups } from '../db/backup'

/** Where the data of each workspace lives under the user-data folder, and which one is open. */
export type WorkspaceFiles = ReturnType<typeof createWorkspaceFiles>

const Choice = z.object({ active: WorkspaceId, leftAt: z.record(z.string(), z.string()).default({}) })
type Choice = z.infer<typeof Choice>

const NO_CHOICE: Choice = { active: 'own', leftAt: {} }
const COMPANY_FOLDER = /^\d+$/

export function createWorkspaceFiles(folder: string) {
  const choiceFile = join(folder, 'workspace.json')
  const companies = join(folder, 'workspaces')
  const ofCompany = (id: WorkspaceId) => join(companies, id.slice('company-'.length))

  function choice(): Choice {
    if (!existsSync(choiceFile)) return NO_CHOICE
    try {
      return Choice.parse(JSON.parse(readFileSync(choiceFile, 'utf8')))
    } catch {
      return NO_CHOICE
    }
  }

  const files = {
    database(id: WorkspaceId): string {
      if (id === 'own') return join(folder, 'busy.db')
      return id === 'demo' ? join(folder, 'demo.db') : join(ofCompany(id), 'busy.db')
    },
    backups(id: WorkspaceId): string {
      if (id === 'own') return join(folder, 'backups')
      return id === 'demo' ? join(folder, 'demo-backups') : join(ofCompany(id), 'backups')
    },
    /** The receipts of costs. Copies of the database hold none: this folder stays as it is when somebody goes back to one. */
    receipts(id: WorkspaceId): string {
      if (id === 'own') return join(folder, 'receipts')
      return id === 'demo' ? join(folder, 'demo-receipts') : join(ofCompany(id), 'receipts')
    },
    demoState: () => join(folder, 'demo-tripletex.json'),
    /** The person's own: the first one, and those of further companies. */
    all(): WorkspaceId[] {
      const further = namesIn(companies)
        .filter((name) => COMPANY_FOLDER.test(name))
        .map(Number)
      const there = further.sort((a, b) => a - b).map(companyWorkspace)
      return ['own', ...there.filter((id) => files.exists(id))]
    },
    /** A database that was lost is there as long as a copy of it is. */
    exists: (id: WorkspaceId): boolean => existsSync(files.database(id)) || hasBackups(files.backups(id)),
    /** The one that is to be opened at the start. A company's that has gone is not begun anew: it would be taken for a first start. */
    active(): WorkspaceId {
      const { active } = choice()
      return active === 'own' || active === 'demo' || files.exists(active) ? active : 'own'
    },
    /** When each workspace was left for another one last. */
    leftAt: (id: WorkspaceId): string | null => choice().leftAt[id] ?? null,
    /** From now on `id` is opened at the start. `left`: the one that was open until `at`. */
    choose(id: WorkspaceId, left?: { id: WorkspaceId; at: string }): void {
      const leftAt = { ...choice().leftAt, ...(left && { [left.id]: left.at }) }
      writeFileSync(`${choiceFile}.part`, JSON.stringify({ active: id, leftAt } satisfies Choice))
      renameSync(`${choiceFile}.part`, choiceFile)
    },
  }
  return files
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
