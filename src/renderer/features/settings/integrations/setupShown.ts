import type { SetupChecklist } from '@shared/ipc/setup'

/** Whether «Kom i gang» is there: until all is done, or it was put away. */
export function isSetupShown({ putAway, steps }: SetupChecklist): boolean {
  return !putAway && steps.some(({ done }) => !done)
}
