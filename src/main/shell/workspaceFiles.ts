import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { WorkspaceKind } from '@shared/ipc/app'
import { z } from 'zod'

/** Where the data of each workspace lives under the user-data folder, and which one is open. */
export type WorkspaceFiles = ReturnType<typeof createWorkspaceFiles>

const Choice = z.object({ active: WorkspaceKind })

export function createWorkspaceFiles(folder: string) {
  const choiceFile = join(folder, 'workspace.json')
  return {
    database: (kind: WorkspaceKind) => join(folder, kind === 'own' ? 'busy.db' : 'demo.db'),
    backups: (kind: WorkspaceKind) => join(folder, kind === 'own' ? 'backups' : 'demo-backups'),
    demoState: () => join(folder, 'demo-tripletex.json'),
    active(): WorkspaceKind {
      if (!existsSync(choiceFile)) return 'own'
      try {
        return Choice.parse(JSON.parse(readFileSync(choiceFile, 'utf8'))).active
      } catch {
        return 'own'
      }
    },
    choose(kind: WorkspaceKind): void {
      writeFileSync(`${choiceFile}.part`, JSON.stringify({ active: kind }))
      renameSync(`${choiceFile}.part`, choiceFile)
    },
  }
}
