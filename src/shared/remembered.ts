/** Asks `read` once for each key; for what is asked again and again while nothing can change. */
export function remembered<K, V>(read: (key: K) => V): (key: K) => V {
  const answers = new Map<K, { value: V }>()
  return (key) => {
    const known = answers.get(key)
    if (known) return known.value
    const value = read(key)
    answers.set(key, { value })
    return value
  }
}
