import { ok, type Result } from '@shared/result'
import type { KnownLists, KnownPage } from '../../db/syncStateRepository'
import { restOfTheProgram } from '../../restOfTheProgram'
import type { TripletexClient } from '../../tripletex/client'
import type { TripletexError } from '../../tripletex/errors'
import type { ListWindow } from '../../tripletex/listWindow'
import type { RowVersion } from '../../tripletex/versionedList'
import { narrowed } from './narrowed'
import type { PassDeps } from './pass'
import type { Puller } from './pullers'

/**
 * Ids and versions that are asked for at once. Large enough that ten thousand rows are a handful of questions, small enough
 * that one changed row does not bring the ids of all of them.
 */
const PAGE = 3000

export type ReadMarks = Pick<KnownLists, 'windows' | 'pages'>

/** What the walk through the marks of a list met. */
export type MarkVisitor = {
  /** A page is as it was when it was last read. */
  unchanged?: (page: KnownPage) => void
  /** The ids and versions of a page that changed, or that nothing was known of. */
  changed?: (rows: readonly RowVersion[]) => void
}

/**
 * Walks through the ids and versions of a list, page by page, each with the digest by which it is known. Answers the pages as
 * they are now; null when the pull was stopped. A list that is found by times of change has none.
 */
export async function readMarks(
  deps: PassDeps,
  { changes, list }: Puller,
  client: TripletexClient,
  knownWindows: readonly ListWindow[],
  known: KnownLists['pages'] = {},
  visitor: MarkVisitor = {},
): Promise<Result<ReadMarks | null, TripletexError>> {
  let windows = [...knownWindows]
  const pages: KnownLists['pages'] = {}
  if (changes.by !== 'version') return ok({ windows, pages })
  let index = 0
  let from = 0
  for (let window = windows[index]; window !== undefined; window = windows[index]) {
    const key = `${window}#${from}`
    const before = known[key]
    const answer = await changes.versions(client, { window, from, count: PAGE, digest: before?.digest })
    if (deps.stopped()) return ok(null)
    if (!answer.ok) {
      const halved = narrowed(list(client).halves, windows, index, answer.error)
      if (halved === null) return answer
      windows = halved
      from = 0
      continue
    }
    await restOfTheProgram()
    const now = answer.value
    if (now === null && before) {
      pages[key] = before
      visitor.unchanged?.(before)
    }
    const values = now?.values ?? []
    const [first, last] = [values[0], values.at(-1)]
    if (now?.digest && first && last) {
      pages[key] = { digest: now.digest, rows: values.length, first: first.id, last: last.id }
    }
    if (now) visitor.changed?.(values)
    const rows = now === null ? (before?.rows ?? 0) : values.length
    const hasMore = now === null ? rows >= PAGE : now.hasMore
    if (hasMore) from += rows
    else {
      index++
      from = 0
    }
  }
  return ok({ windows, pages })
}
