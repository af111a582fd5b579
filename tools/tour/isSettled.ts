/** Runs in the window: whether fonts are there, nothing is being read and no animation that ends is still going on. */
export function isSettled(): boolean {
  const moving = document.getAnimations().some((animation) => {
    const ends = animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY
    return ends && animation.playState === 'running'
  })
  return (
    !moving && document.fonts.status === 'loaded' && document.querySelector('[aria-busy="true"]') === null
  )
}
