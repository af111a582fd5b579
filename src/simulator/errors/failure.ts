import { expectedNumber, messages } from './messages'
import type { Language, Text } from './text'

export interface ValidationMessage {
  field: string | null
  message: Text
  path: string | null
  rootId: number | null
}

interface FailureFacts {
  status: number
  code: number
  message: Text | null
  developerMessage?: string | null
  validationMessages?: readonly ValidationMessage[] | null
}

/** A refusal as Tripletex words it. Thrown by rules and routes; the server turns it into the error envelope. */
export class Failure extends Error {
  readonly facts: FailureFacts

  constructor(facts: FailureFacts) {
    super(facts.message?.en ?? `status ${facts.status}`)
    this.facts = facts
  }

  /** The error envelope in the user's language; `requestId` is the one in the answer's header. */
  envelope(language: Language, requestId: string, told: 'together' | 'first' = 'together'): string {
    const { status, code, message, developerMessage } = this.facts
    const all = this.facts.validationMessages
    const validationMessages = told === 'first' ? all?.slice(0, 1) : all
    return JSON.stringify({
      status,
      code,
      message: message?.[language] ?? null,
      link: 'https://tripletex.no/v2-docs/',
      developerMessage: developerMessage ?? null,
      validationMessages:
        validationMessages?.map((entry) => ({ ...entry, message: entry.message[language] })) ?? null,
      requestId,
    })
  }
}

export const validationOf = (
  field: string | null,
  message: Text,
  path: string | null = null,
): ValidationMessage => ({
  field,
  message,
  path,
  rootId: null,
})

export const unauthorized = (developerMessage: string) =>
  new Failure({ status: 401, code: 3000, message: messages.unauthorized, developerMessage })

export const forbidden = (message: Text = messages.forbidden) =>
  new Failure({ status: 403, code: 9000, message })

export const unreadable = () => new Failure({ status: 401, code: 9000, message: messages.unreadable })

export const notFound = (developerMessage: string | null = null) =>
  new Failure({ status: 404, code: 6000, message: messages.notFound, developerMessage })

export const wrongMethod = () => new Failure({ status: 400, code: 4000, message: messages.methodNotAllowed })

export const unexpected = () => new Failure({ status: 500, code: 1000, message: null })

export const illegalField = (field: string, model: string) =>
  new Failure({
    status: 400,
    code: 11000,
    message: messages.illegalFields,
    developerMessage: `Illegal field in fields filter: ${field}. ${field} does not match a field in the model: ${model}`,
  })

export const pathIsNotNumber = (input: string) =>
  new Failure({ status: 422, code: 21000, message: expectedNumber(input) })

export const enumUnknown = () => new Failure({ status: 404, code: 21000, message: messages.enumNotFound })

export const idListInvalid = (parameter: string) =>
  new Failure({
    status: 422,
    code: 12000,
    message: messages.wrongNumber,
    validationMessages: [validationOf(parameter, messages.idList)],
  })

/** Query parameters that are missing or malformed: one message for each. */
export const parametersInvalid = (faults: readonly { parameter: string; message: Text }[]) =>
  new Failure({
    status: 422,
    code: 15000,
    message: messages.parameterFailed,
    validationMessages: faults.map(({ parameter, message }) => validationOf(parameter, message)),
  })

/** An argument of the wrong kind, reported as a validation of `arg:<name>`. */
export const argumentInvalid = (argument: string, message: Text) =>
  new Failure({
    status: 422,
    code: 18000,
    message: messages.validationFailed,
    validationMessages: [validationOf(`arg:${argument}`, message, `arg:${argument}`)],
  })

export const mappingFailed = (field: string, message: Text) =>
  new Failure({
    status: 422,
    code: 16000,
    message: messages.mappingFailed,
    validationMessages: [validationOf(field, message)],
  })

export const sortingInvalid = (field: string) =>
  new Failure({
    status: 422,
    code: 17000,
    message: messages.sortingFailed,
    developerMessage: `Illegal field in sorting: ${field}`,
  })

export const invalidJson = () => new Failure({ status: 422, code: 22000, message: messages.invalidJson })

export const tooLarge = () => new Failure({ status: 422, code: 23000, message: messages.tooLarge })

export const revisionConflict = () => new Failure({ status: 409, code: 8000, message: messages.revision })

/** Properties that must be there: one message for each, under the path `null.<property>`. */
export const propertiesMissing = (fields: readonly string[], message: Text = messages.cannotBeNull) =>
  new Failure({
    status: 422,
    code: 18000,
    message: messages.validationFailed,
    validationMessages: fields.map((field) => validationOf(field, message, `null.${field}`)),
  })

/** A business rule that says no; `field` is null where the rule concerns the whole object. */
export const ruleBroken = (field: string | null, message: Text) =>
  new Failure({
    status: 422,
    code: 18000,
    message: messages.validationFailed,
    developerMessage: 'VALIDATION_ERROR',
    validationMessages: [validationOf(field, message)],
  })
