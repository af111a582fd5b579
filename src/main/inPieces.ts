import { restOfTheProgram } from './restOfTheProgram'

/** So long is worked at a time. */
const PIECE_MS = 20

/** Does a long piece of work that can pause where it yields, and lets the rest of the program go on in between. */
export async function inPieces<T>(work: Generator<void, T>): Promise<T> {
  let begun = performance.now()
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value
    if (performance.now() - begun < PIECE_MS) continue
    await restOfTheProgram()
    begun = performance.now()
  }
}

/** Does such work without a pause. */
export function atOnce<T>(work: Generator<void, T>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value
}
