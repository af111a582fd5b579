import { DESCRIPTION_MAX } from '@shared/domain/timeEntry'
import type { TFunction } from 'i18next'

/** From here on the person is told how much room is left. */
const NEARLY_FULL = DESCRIPTION_MAX - 100

export function isTooLong(description: string): boolean {
  return description.trim().length > DESCRIPTION_MAX
}

/** What stands under a description field: nothing, the room left, or that it is too long. Nothing typed is ever cut. */
export function lengthNotes(description: string, t: TFunction) {
  const { length } = description.trim()
  const facts = { length, max: DESCRIPTION_MAX }
  return {
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as (
      | 'label'
      | 'input'
      | 'description'
      | 'error'
    )[],
    description:
      length > NEARLY_FULL && !isTooLong(description) ? t('editor.descriptionLength', facts) : undefined,
    error: isTooLong(description) ? t('fieldError.descriptionTooLong', facts) : undefined,
  }
}
