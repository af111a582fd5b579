/** Quick entry, templates, favourites, and the log of an entry. */
export const registering = {} as const
