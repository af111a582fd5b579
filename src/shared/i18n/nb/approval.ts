/** «Godkjenn», and words that both its views use. */
export const approval = {
  title: 'Godkjenn',
  view: 'Visning',
  period: 'Periode',
  project: 'Prosjekt',
  approve: 'Godkjenn',
  reject: 'Avvis',
  undo: 'Angre godkjenning',
} as const
