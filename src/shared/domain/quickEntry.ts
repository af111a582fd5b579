import { foldText } from './foldText'
import type { ProjectId, WorkTypeId } from './ids'
import type { LocalDay } from './localDay'
import { beginsAWord, isAWord, mayBeMistyped, nearlyBeginsAWord } from './nearText'
import type { SearchableProject } from './projectSearch'
import { findDay, type QuickDay } from './quickDay'
import { isSmallWord, type QuickToken, remainders, segmentsOf, type TextRange, tokensOf } from './quickText'
import { findTime, type QuickTime } from './quickTime'

/** A project that a line may name. `rank`: how near at hand it is, the nearer the higher; it decides between equals. */
export type QuickProject = SearchableProject & { id: ProjectId; rank: number }
export type QuickWorkType = { id: WorkTypeId; name: string }

/** A line such as `acme rådgivning 9-11:30 møte om anbud`, of which time and day are understood. The rest lies in runs of words. */
export type QuickLine = {
  text: string
  time: QuickTime | null
  day: QuickDay | null
  segments: readonly (readonly QuickToken[])[]
}

/** Words next to one another in a line, from `first` up to `last` of a segment. */
export type WordRun = { segment: number; first: number; last: number }

/** Words that name projects, best first. */
export type ProjectRun = WordRun & { projects: readonly QuickProject[] }

/** How far into a run of words its project may begin, and in how many runs it is looked for. */
const STARTS = 3
const SEGMENTS = 3
const LONGEST_NAME = 6
const SHORTEST_FIRST = 2
const SHORTEST_LATER = 4
/** What a name loses for each word that stands before it: a whole word soon beats the beginning of one before it. */
const FURTHER_IN = 0.75
const INTERNAL = new Set(['internt', 'intern', 'internal'])

/** Reads time and day out of a line. `near`: a day of the week in which a weekday is meant. Understands bokmål and English. */
export function readQuickLine(text: string, today: LocalDay, near: LocalDay): QuickLine {
  const time = findTime(text)
  const day = findDay(text, today, near, time?.ranges ?? [])
  const taken = [...(time?.ranges ?? []), ...(day ? [day] : [])]
  return { text, time, day, segments: segmentsOf(tokensOf(text), taken) }
}

/** Where a run of words stands in the text. */
export function rangeOfRun(line: QuickLine, run: WordRun): TextRange {
  const words = line.segments[run.segment] ?? []
  return { start: words[run.first]?.start ?? 0, end: words[run.last - 1]?.end ?? 0 }
}

/**
 * The words that name projects: those that name them best, and the shorter runs from the same place on, longest first, for where
 * what the longest one names cannot be used. Words as they stand beat words that may be mistyped.
 */
export function projectRuns(line: QuickLine, projects: readonly QuickProject[]): ProjectRun[] {
  return runsBy(line, projects, exactFit, STARTS) ?? runsBy(line, projects, nearFit, 1) ?? []
}

/** Where a line says that the work is internal, without a project. */
export function internalRun(line: QuickLine): WordRun | null {
  for (const [segment, words] of line.segments.entries()) {
    const [leading] = words
    if (leading && INTERNAL.has(leading.folded)) return { segment, first: 0, last: 1 }
  }
  return null
}

/**
 * The work type that a line names: right after its project, right before it, or alone between other parts. Elsewhere such a word
 * belongs to the description. Without a project, what begins a run of words counts.
 */
export function workTypeRun<W extends QuickWorkType>(
  line: QuickLine,
  project: WordRun | null,
  workTypes: readonly W[],
): (WordRun & { workType: W }) | null {
  for (const fits of [exactFit, nearFit]) {
    for (const run of workTypePlaces(line, project)) {
      const words = (line.segments[run.segment] ?? []).slice(run.first, run.last)
      const fitting = bestWorkType(words, workTypes, fits)
      if (fitting) return { ...run, workType: fitting }
    }
  }
  return null
}

/** What is left of a line beside the parts that were understood, and where. */
export function quickDescription(
  line: QuickLine,
  understood: readonly TextRange[],
): { description: string; ranges: TextRange[] } {
  const taken = [...(line.time?.ranges ?? []), ...(line.day ? [line.day] : []), ...understood]
  const ranges = remainders(line.text, taken)
  return { description: ranges.map(({ start, end }) => line.text.slice(start, end)).join(' '), ranges }
}

/** How well a folded text fits a word; 0 where it does not. */
type Fit = (text: string, word: string) => number

function exactFit(text: string, word: string): number {
  if (isAWord(text, word)) return 3
  return beginsAWord(text, word) ? 2 : 0
}

function nearFit(text: string, word: string): number {
  return exactFit(text, word) || (nearlyBeginsAWord(text, word) ? 1 : 0)
}

function runsBy(
  line: QuickLine,
  projects: readonly QuickProject[],
  fits: Fit,
  starts: number,
): ProjectRun[] | null {
  for (const [segment, words] of line.segments.slice(0, SEGMENTS).entries()) {
    let best: { quality: number; runs: ProjectRun[] } | null = null
    for (let first = 0; first < Math.min(starts, words.length); first++) {
      const runs = runsFrom(words, segment, first, projects, fits)
      const longest = runs[0]
      if (!longest) continue
      const quality = longest.quality - first * FURTHER_IN
      if (!best || quality > best.quality) best = { quality, runs }
    }
    if (best) return best.runs
  }
  return null
}

function runsFrom(
  words: readonly QuickToken[],
  segment: number,
  first: number,
  projects: readonly QuickProject[],
  fits: Fit,
): (ProjectRun & { quality: number })[] {
  const runs: (ProjectRun & { quality: number })[] = []
  let left = projects.map((project) => ({ project, quality: 0 }))
  for (const [offset, token] of words.slice(first, first + LONGEST_NAME).entries()) {
    if (!mayName(token, first > 0 && offset === 0, fits)) break
    left = left.flatMap(({ project, quality }) => {
      const more = fits(project.searchText, token.folded)
      return more > 0 ? [{ project, quality: quality + more }] : []
    })
    if (left.length === 0) break
    const ranked = [...left].sort(
      (one, other) => other.quality - one.quality || other.project.rank - one.project.rank,
    )
    runs.unshift({
      segment,
      first,
      last: first + offset + 1,
      projects: ranked.map(({ project }) => project),
      quality: ranked[0]?.quality ?? 0,
    })
  }
  return runs
}

/** Words further in are rather of a description: only longer ones are taken for the beginning of a name. */
function mayName(token: QuickToken, furtherIn: boolean, fits: Fit): boolean {
  if (isSmallWord(token) || (fits === nearFit && !mayBeMistyped(token.folded))) return false
  return token.folded.length >= (furtherIn ? SHORTEST_LATER : SHORTEST_FIRST)
}

function workTypePlaces(line: QuickLine, project: WordRun | null): WordRun[] {
  const places: WordRun[] = []
  for (const [segment, words] of line.segments.entries()) {
    if (project?.segment === segment) {
      for (let last = Math.min(words.length, project.last + 4); last > project.last; last--) {
        places.push({ segment, first: project.last, last })
      }
      for (let first = Math.max(0, project.first - 4); first < project.first; first++) {
        places.push({ segment, first, last: project.first })
      }
    } else if (project) {
      places.push({ segment, first: 0, last: words.length })
    } else {
      for (let last = Math.min(words.length, 4); last > 0; last--) places.push({ segment, first: 0, last })
    }
  }
  return places
}

function bestWorkType<W extends QuickWorkType>(
  words: readonly QuickToken[],
  workTypes: readonly W[],
  fits: Fit,
): W | null {
  if (words.length === 0 || words.length > 4 || words.some(isSmallWord)) return null
  let best: { workType: W; quality: number } | null = null
  for (const workType of workTypes) {
    const name = foldText(workType.name)
    const found = words.map(({ folded }) =>
      folded.length < 3 && !isAWord(name, folded) ? 0 : fits(name, folded),
    )
    if (found.includes(0)) continue
    const quality = found.reduce((sum, each) => sum + each, 0) - name.length / 1000
    if (!best || quality > best.quality) best = { workType, quality }
  }
  return best?.workType ?? null
}
