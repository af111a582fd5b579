/** A function that asks `find` once for each key, and answers from memory after that: for as long as nothing can change. */
export function remembering<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const found = new Map<Key, { value: Value }>()
  return (key) => {
    const known = found.get(key)
    if (known) return known.value
    const value = find(key)
    found.set(key, { value })
    return value
  }
}
