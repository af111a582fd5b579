/**
 * What a contract can tell of a value: names, types, nulls, and the words of enumerations. Values of one shape are alike to
 * it. An array's shape is the set of its items' shapes.
 */
export function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))].sort().join('|')}]`
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(([name, inner]) => `${name}:${shapeOf(inner)}`)
    return `{${parts.sort().join(',')}}`
  }
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  if (typeof value === 'string') return isWord(value) ? value : 'string'
  return value === null ? 'null' : typeof value
}

/** The same for a value in a query or a path, where everything is text. */
export function textShapeOf(text: string): string {
  if (/^-?\d+$/.test(text)) return 'integer'
  if (/^-?\d+\.\d+$/.test(text)) return 'number'
  if (text === 'true' || text === 'false') return 'boolean'
  return isWord(text) ? text : 'string'
}

const isWord = (text: string): boolean => /^[A-Z][A-Z_]*$/.test(text)
