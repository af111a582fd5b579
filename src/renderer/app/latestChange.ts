/** A change of the workspace itself, made in this window. `after`: the latest step in the history of hours when it was made. */
export type MadeChange = { message: string; after: number; undo: () => void }

let made: MadeChange[] = []

export function rememberChange(change: MadeChange): void {
  made.push(change)
}

/** Takes a change back, once. */
export function takeBack(change: MadeChange): void {
  if (!made.includes(change)) return
  made = made.filter((each) => each !== change)
  change.undo()
}

/** The change that was made last, where nothing was done to hours after it: `latest` is the latest step in their history. */
export function changeAfter(latest: number | null): MadeChange | null {
  const change = made.at(-1)
  return change && change.after >= (latest ?? 0) ? change : null
}
