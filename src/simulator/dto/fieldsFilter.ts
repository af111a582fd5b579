/** What a `fields` parameter asks for. `all` is `*`; `names` maps each named property to what is asked of its target. */
export interface Selection {
  all: boolean
  names: ReadonlyMap<string, Selection | null>
}

export const everything: Selection = { all: true, names: new Map() }

/**
 * Reads the grammar `a,b,ref(*),list(x(y))`. An empty text asks for everything. Returns the offending piece of text
 * where the grammar is broken; whether the names exist is for the object to say.
 */
export function parseFields(text: string): Selection | { illegal: string } {
  if (text.trim() === '') return everything
  const parser = new Parser(text)
  const selection = parser.list()
  const rest = parser.rest()
  if (rest !== '') return { illegal: rest }
  return parser.illegal === null ? selection : { illegal: parser.illegal }
}

class Parser {
  private readonly text: string
  private at = 0
  illegal: string | null = null

  constructor(text: string) {
    this.text = text
  }

  rest(): string {
    return this.text.slice(this.at)
  }

  list(): Selection {
    let all = false
    const names = new Map<string, Selection | null>()
    do {
      const name = this.word()
      if (name === '*') all = true
      else if (name === '') this.illegal ??= this.rest()
      else names.set(name, this.nested())
    } while (this.take(','))
    return { all, names }
  }

  private nested(): Selection | null {
    if (!this.take('(')) return null
    const inner = this.list()
    if (!this.take(')')) this.illegal ??= this.text
    return inner
  }

  private word(): string {
    const found = /^\s*(\*|\w+)\s*/.exec(this.rest())
    this.at += found?.[0].length ?? 0
    return found?.[1] ?? ''
  }

  private take(sign: string): boolean {
    if (this.text[this.at] !== sign) return false
    this.at += 1
    while (this.text[this.at] === ' ') this.at += 1
    return true
  }
}
