import { type ReportSort, sortedGroups } from '@shared/domain/reports/sortReport'
import type { Report, ReportPart } from '@shared/ipc/reports'

/** A line of the table. `group`: the key of the group that it is, or is part of. */
export type ReportLine = { level: 1 | 2; id: string; group: string; part: ReportPart; divides: boolean }

/** The lines of a report in their order, those of the groups that are opened with what is in them. */
export function reportLines(
  { group, subgroup, groups }: Pick<Report, 'group' | 'subgroup' | 'groups'>,
  sort: ReportSort,
  isOpen: (key: string) => boolean,
): ReportLine[] {
  return sortedGroups(groups, group, sort).flatMap((each): ReportLine[] => {
    const divides = subgroup !== null && each.subgroups.length > 0
    const line: ReportLine = { level: 1, id: each.key, group: each.key, part: each, divides }
    if (subgroup === null || !isOpen(each.key)) return [line]
    const parts = sortedGroups(each.subgroups, subgroup, sort).map(
      (part): ReportLine => ({
        level: 2,
        id: `${each.key} ${part.key}`,
        group: each.key,
        part,
        divides: false,
      }),
    )
    return [line, ...parts]
  })
}
