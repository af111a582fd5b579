/** Reports over hours. */
export const reports = {
  title: 'Rapporter',
} as const
