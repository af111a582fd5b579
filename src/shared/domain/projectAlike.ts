import { foldText } from './foldText'

/** Whether two projects are called the same, as people read names. An empty name is like none. */
export function isSameName(name: string, other: string): boolean {
  const folded = foldText(name.trim())
  return folded !== '' && folded === foldText(other.trim())
}

/** Whether two project numbers are the same but for zeros before a number, such as «8» and «08». An empty one is like none. */
export function isSameNumber(number: string, other: string): boolean {
  const bare = withoutZeros(number)
  return bare !== '' && bare === withoutZeros(other)
}

function withoutZeros(number: string): string {
  return foldText(number.trim()).replace(/(?<!\d)0+(?=\d)/g, '')
}
