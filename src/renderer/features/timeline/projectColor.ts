import type { ProjectId } from '@shared/domain/ids'
import type { CSSProperties } from 'react'

/** A style that hands the project's colour on to the style sheet. */
export type ColorStyle = CSSProperties & { '--project': string }

const PALETTE_SIZE = 8

/** The token colour of a project, always the same for the same id; internal work is grey. */
export function projectColor(id: ProjectId | null): string {
  if (id === null) return 'var(--project-none)'
  let hash = 2166136261
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507)
  return `var(--project-${(((hash ^ (hash >>> 13)) >>> 0) % PALETTE_SIZE) + 1})`
}
