/** «Godkjenn → Prosjekt». */
export const approvalProject = {
  empty: 'Ingen prosjekter har timer i denne perioden',
} as const
