/** What was spent on projects beside hours. */
export const costs = {
  title: 'Kostnader',
} as const
