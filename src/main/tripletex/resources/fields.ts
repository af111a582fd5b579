import { z } from 'zod'

/** Properties can be null, empty or missing for lack of rights: all three mean that nothing is known. */
export const textOrNull = z
  .string()
  .nullish()
  .transform((text) => (text == null || text === '' ? null : text))

export const numberOrNull = z
  .number()
  .nullish()
  .transform((value) => value ?? null)

export const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')

/** A boolean that may be missing. */
export function flag(whenMissing: boolean) {
  return z
    .boolean()
    .nullish()
    .transform((value) => value ?? whenMissing)
}

export const id = z.number().int()

/** A reference `{id}` to another object, as its id. */
export const reference = z.object({ id }).transform((target) => target.id)

export const referenceOrNull = reference.nullish().transform((target) => target ?? null)
