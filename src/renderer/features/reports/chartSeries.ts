import type { Report } from '@shared/ipc/reports'
import { projectColor } from '../timeline/projectColor'

type Chart = Report['chart']
type Bucket = Chart['buckets'][number]

/** What is stacked in the chart of hours. */
export type HoursSeries = { key: string; name: string; color: string; minutesIn: (bucket: Bucket) => number }

/** How much of its colour a project keeps that shares it with one, two or more before it. */
const STRENGTHS = [100, 58, 34] as const

/** The projects of a chart in their own colours, and the rest together. Where two have one colour, the smaller is paler. */
export function chartSeries(
  { projects, others }: Pick<Chart, 'projects' | 'others'>,
  words: { without: string; others: string },
): HoursSeries[] {
  const uses = new Map<string, number>()
  const series = projects.map(({ id, name, color }, at): HoursSeries => {
    const own = projectColor(id, color)
    const before = uses.get(own) ?? 0
    uses.set(own, before + 1)
    const strength = STRENGTHS[before] ?? 34
    return {
      key: `project${at}`,
      name: id === null ? words.without : name,
      color: strength === 100 ? own : `color-mix(in srgb, ${own} ${strength}%, var(--panel))`,
      minutesIn: (bucket) => bucket.ofProjects[at] ?? 0,
    }
  })
  if (others === 0) return series
  const rest: HoursSeries = {
    key: 'others',
    name: words.others,
    color: 'color-mix(in srgb, var(--dim) 42%, var(--panel))',
    minutesIn: ({ registered, ofProjects }) =>
      registered - ofProjects.reduce((sum, minutes) => sum + minutes, 0),
  }
  return [...series, rest]
}
