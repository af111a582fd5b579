import { join, resolve } from 'node:path'
import { projectRoot } from './projectRoot.ts'

/**
 * Where downloads that outlive a build are kept: `.cache/` in the project, or `BUSY_CACHE_DIR`,
 * which lets several checkouts share one copy.
 */
export function cacheFolder(): string {
  const shared = process.env.BUSY_CACHE_DIR
  return shared ? resolve(shared) : join(projectRoot, '.cache')
}
