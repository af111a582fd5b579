/** Numbers that look random and are the same each time (mulberry32). */
export class Deck {
  private state: number

  constructor(seed: number) {
    this.state = seed
  }

  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit)
  }

  one<T>(cards: readonly T[]): T {
    const card = cards[this.below(cards.length)]
    if (card === undefined) throw new Error('an empty deck')
    return card
  }
}
