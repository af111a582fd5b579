/** Asks `read` once for each key; for what is asked again and again while nothing changes. */
export function remembered<K, V>(read: (key: K) => V): (key: K) => V {
  const answers = new Map<K, V>()
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = read(key)
    answers.set(key, answer)
    return answer
  }
}
