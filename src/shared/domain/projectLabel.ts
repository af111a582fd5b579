/** A project by the one name that people know it by wherever it is told of in a sentence or a list of names: `7 Naustet`. */
export function projectLabel({ number, name }: { number: string; name: string }): string {
  return `${number} ${name}`.trim()
}
