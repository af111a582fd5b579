import { z } from 'zod'
import { LocalDay } from './localDay'

/** What keeps hours from reaching Tripletex, where it can be known before they are sent. Source: Tripletex's rules for entries. */
export const BookingWarningCode = z.enum([
  'employeeNumberMissing',
  'employeeUnknown',
  'employeeMayNotRegister',
  'projectUnknown',
  'workTypeUnknown',
  'projectClosed',
  'projectNotStarted',
  'projectEnded',
  'notParticipant',
  'workTypeNotAllowed',
  'commentRequired',
  'locked',
  'tooManyHours',
])
export type BookingWarningCode = z.infer<typeof BookingWarningCode>

/** `date`: when the project starts or ended. `minutes`: all of the day's, where they are too many. */
export const BookingWarning = z.object({
  code: BookingWarningCode,
  date: LocalDay.nullable(),
  minutes: z.int().nullable(),
})
export type BookingWarning = z.infer<typeof BookingWarning>
