/** What is asked when somebody comes back to a running timer, and the settings for it. */
export const absences = {} as const
