/** What was spent on projects beside hours. */
export const costs = {
  title: 'Costs',
}
