/** Files that take hours for approval, and decisions, from one machine to another. */
export const exchange = {
  export: 'Eksporter til godkjenning',
} as const
