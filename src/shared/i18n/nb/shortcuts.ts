/** System-wide shortcuts and their settings. */
export const shortcuts = {} as const
