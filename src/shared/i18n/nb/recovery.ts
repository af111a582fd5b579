/** What is shown when the database cannot be used. Calm, and without blame. */
export const recovery = {
  title: {
    damaged: 'Databasen er skadet',
    newerVersion: 'Databasen er skrevet av en nyere Busy',
    unreadable: 'Databasen kan ikke åpnes',
  },
  what: {
    damaged:
      'Busy får ikke lest databasen på denne maskinen. Slikt kan skje når strømmen går, eller når en disk svikter.',
    newerVersion:
      'En nyere utgave av Busy har vært i bruk her, og denne utgaven kan ikke lese databasen trygt. Oppdater Busy og start på nytt, så er alt som før.',
    unreadable:
      'Busy får ikke åpnet databasefilen. Den kan være i bruk av et annet program, eller ligge der Busy ikke har tilgang. Rett det, og prøv igjen.',
  },
  nothingDeleted: 'Ingenting er slettet. Filen ligger der den lå.',
  choose: 'Gå tilbake til en sikkerhetskopi',
  chooseNote:
    'Timer som er ført etter at kopien ble tatt, tas med så langt de kan leses fra den skadede filen.',
  entries_one: '{{formatted}} oppføring',
  entries_other: '{{formatted}} oppføringer',
  waiting_one: '1 venter',
  waiting_other: '{{count}} venter',
  newest: 'Nyeste',
  unreadable: 'Kan ikke leses',
  noBackups: 'Det finnes ingen sikkerhetskopier på denne maskinen.',
  restore: 'Gjenopprett',
  restoring: 'Gjenoppretter …',
  startEmpty: 'Start med tom database',
  startEmptyTitle: 'Starte med tom database?',
  startEmptyText:
    'Busy begynner uten timer, prosjekter og innstillinger. Filen som ikke kan brukes, beholdes ved siden av.',
  otherWays: 'Andre veier videre',
  details: 'Detaljer',
} as const
