import { z } from 'zod'

/** Who archived something that was made here. What the sync archived comes back when the sync is switched off; undo keeps it so. */
export const ArchivedBy = z.enum(['person', 'sync'])
export type ArchivedBy = z.infer<typeof ArchivedBy>
