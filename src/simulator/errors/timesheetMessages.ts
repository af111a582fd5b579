import type { Text } from './text'

/** Messages about hours, weeks, months and the time clock. Except for the first, the wordings are ours. */
export const timesheetMessages = {
  duplicateHours: {
    no: 'Det er allerede registrert timer på den ansatte på denne dagen, for denne aktiviteten og dette prosjektet.',
    en: 'Hours are already registered for the employee on this day, for this activity and this project.',
  },
  lockedEntry: {
    no: 'Timeføringen er godkjent og låst, og kan ikke endres.',
    en: 'The hours are approved and locked, and cannot be changed.',
  },
  lockedWeek: {
    no: 'Uken er ferdigstilt eller godkjent, og timene er låst.',
    en: 'The week is completed or approved, and its hours are locked.',
  },
  lockedMonth: {
    no: 'Måneden er ferdigstilt eller godkjent, og timene er låst.',
    en: 'The month is completed or approved, and its hours are locked.',
  },
  approvedFirst: {
    no: 'Timelisten er godkjent. Godkjenningen må oppheves før den kan gjenåpnes.',
    en: 'The timesheet is approved. The approval must be revoked before it can be reopened.',
  },
  notCompleted: {
    no: 'Timelisten må ferdigstilles før den kan godkjennes.',
    en: 'The timesheet must be completed before it can be approved.',
  },
  weekYearInvalid: {
    no: 'Uke er ugyldig. Korrekt format er yyyy-ww.',
    en: 'The week is invalid. The correct format is yyyy-ww.',
  },
  monthYearInvalid: {
    no: 'Måned er ugyldig. Korrekt format er yyyy-mm.',
    en: 'The month is invalid. The correct format is yyyy-mm.',
  },
  commentRequired: { no: 'Kommentar må fylles ut.', en: 'A comment is required.' },
  hoursNegative: { no: 'Kan ikke være negativ.', en: 'Cannot be negative.' },
  hoursZero: { no: 'Må være større enn 0.', en: 'Must be greater than 0.' },
  hoursTooFine: { no: 'Kan ha maksimalt to desimaler.', en: 'Can have at most two decimals.' },
  over24: { no: 'Kan ikke være over 24', en: 'Cannot be above 24' },
  clockRunning: {
    no: 'Stemplingsuret går allerede for den ansatte.',
    en: 'A time clock is already running for the employee.',
  },
  clockStopped: { no: 'Stemplingsuret er allerede stoppet.', en: 'The time clock is already stopped.' },
} satisfies Record<string, Text>
