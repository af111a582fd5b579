type Fitted = {
  /** How many points it takes to be of use. */
  needs: number
  /** Which one is left out first where there is no room for all: the highest. One without always stays. */
  leaves?: number
}

/** The columns that there is room for in `width` points with `gap` between them, in their order. */
export function fittingColumns<Column extends Fitted>(
  columns: readonly Column[],
  width: number,
  gap: number,
): Column[] {
  let kept = [...columns]
  while (widthOf(kept, gap) > width) {
    const next = kept.reduce<Column | null>((first, column) => sooner(column, first), null)
    if (next === null) break
    kept = kept.filter((column) => column !== next)
  }
  return kept
}

function widthOf(columns: readonly Fitted[], gap: number): number {
  return columns.reduce((sum, { needs }) => sum + needs + gap, -gap)
}

function sooner<Column extends Fitted>(column: Column, than: Column | null): Column | null {
  if (column.leaves === undefined) return than
  return than?.leaves === undefined || column.leaves > than.leaves ? column : than
}
