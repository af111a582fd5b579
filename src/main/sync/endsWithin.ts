/** Waits for work to end, for at most `ms`; answers whether it has. */
export async function endsWithin(work: Promise<void> | null, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, ms, false)
  })
  const ended = await Promise.race([work?.then(() => true) ?? true, limit])
  clearTimeout(timer)
  return ended
}
