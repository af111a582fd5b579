export const timer = { start: 'Start tidtaker' } as const
