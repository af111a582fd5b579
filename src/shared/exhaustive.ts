/** Ends a switch that must name every case: the compiler refuses the call while a case is missing. */
export function exhaustive(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
