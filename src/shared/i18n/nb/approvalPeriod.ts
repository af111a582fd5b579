/** «Godkjenn → Periode», and a person’s week there. */
export const approvalPeriod = {
  empty: 'Ingen timer i denne perioden',
} as const
