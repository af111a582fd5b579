import { z } from 'zod'
import { Failure, validationOf } from './errors/failure'
import { messages } from './errors/messages'
import { type Text, untranslated } from './errors/text'

/**
 * How a refusal is sent. `message` puts the words into the envelope's `message` and leaves `validationMessages` null;
 * `validation` is a business rule: `VALIDATION_ERROR` with one validation message for `field`.
 */
const refusalSchema = z.object({
  status: z.number().int(),
  code: z.number().int(),
  as: z.enum(['message', 'validation']),
  field: z.string().nullable(),
})
type Refusal = z.infer<typeof refusalSchema>

const plain = (status: number, code: number): Refusal => ({ status, code, as: 'message', field: null })
const rule = (field: string | null): Refusal => ({ status: 422, code: 18000, as: 'validation', field })

/** Refusals whose status, code or shape nobody has seen for certain, with the likelier reading. */
const usual = {
  /** 409/7000 was seen; whether `validationMessages` is null was not. */
  duplicateHours: plain(409, 7000),
  /** The contract reserves 409/10000 for what is locked; clients guess 400, 403 and 422 as well. */
  lockedEntry: plain(409, 10000),
  lockedWeek: plain(409, 10000),
  lockedMonth: plain(409, 10000),
  projectClosed: rule(null),
  projectEnded: rule(null),
  participantsOnly: rule(null),
  commentRequired: rule('comment'),
  hoursNegative: rule('hours'),
  hoursZero: rule('hours'),
  hoursTooFine: rule('hours'),
  /** Reopening what is approved, and approving what is not completed. */
  approvedFirst: rule(null),
  notCompleted: rule(null),
  /** A Basic user name that is neither the own company nor a granted one; 401 is possible too. */
  companyNotGranted: plain(403, 9000),
  participantTwice: rule('employee'),
  countTooLarge: { ...rule('count'), code: 15000 },
} satisfies Record<string, Refusal>

export type RefusalName = keyof typeof usual

export const refusalsSchema = z.partialRecord(z.enum(Object.keys(usual)), refusalSchema.partial())

/** The refusal as the settings want it: `texts` may have other words for it, `refusals` another status, code or shape. */
export function refusalOf(
  name: RefusalName,
  usualWords: Text,
  settings: { texts: Record<string, string>; refusals: z.infer<typeof refusalsSchema> },
): Failure {
  const own = settings.texts[name]
  const words = own === undefined ? usualWords : untranslated(own)
  const { status, code, as, field } = refusalSchema.parse({ ...usual[name], ...settings.refusals[name] })
  if (as === 'message') return new Failure({ status, code, message: words })
  return new Failure({
    status,
    code,
    message: messages.validationFailed,
    developerMessage: 'VALIDATION_ERROR',
    validationMessages: [validationOf(field, words)],
  })
}
