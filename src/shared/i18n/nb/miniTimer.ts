/** The small window with the timer. */
export const miniTimer = {} as const
