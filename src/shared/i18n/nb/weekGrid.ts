/** Uke: the week as a grid. */
export const weekGrid = {} as const
