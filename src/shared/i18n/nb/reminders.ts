/** What the system's notifications remind of. */
export const reminders = {} as const
