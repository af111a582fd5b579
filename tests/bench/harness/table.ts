import type { Row } from './row.ts'

export function isOverBudget({ value, budget }: Row): boolean {
  return budget !== null && value > budget
}

/** The rows as one table for a terminal, numbers to the right, those over their budget marked. */
export function formatTable(rows: Row[]): string {
  const cells = rows.map((row) => [
    row.name,
    row.value.toFixed(row.unit === 'ratio' || row.unit === 'percent' ? 2 : 1),
    row.unit,
    row.budget === null ? '–' : String(row.budget),
    isOverBudget(row) ? 'over' : '',
  ])
  const table = [['name', 'value', 'unit', 'budget', ''], ...cells]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((line) => line[column]?.length ?? 0)))
  const [name = 0, value = 0, unit = 0, budget = 0] = widths
  return table
    .map(([a = '', b = '', c = '', d = '', e = '']) =>
      `${a.padEnd(name)}  ${b.padStart(value)} ${c.padEnd(unit)}  ${d.padStart(budget)} ${e}`.trimEnd(),
    )
    .join('\n')
}
