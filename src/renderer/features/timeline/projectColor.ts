import type { ProjectId } from '@shared/domain/ids'
import { PROJECT_COLORS } from '@shared/domain/projectSetup'
import type { CSSProperties } from 'react'

/** A style that hands the project's colour on to the style sheet. */
export type ColorStyle = CSSProperties & { '--project': string }

/** The token colour of a project: the one that was chosen, or else always the same for the same id; internal work is grey. */
export function projectColor(id: ProjectId | null, chosen: number | null): string {
  return id === null ? 'var(--project-none)' : `var(--project-${chosen ?? colorOf(id)})`
}

/** The colour of a project that none was chosen for. */
function colorOf(id: ProjectId): number {
  let hash = 2166136261
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507)
  return (((hash ^ (hash >>> 13)) >>> 0) % PROJECT_COLORS) + 1
}
