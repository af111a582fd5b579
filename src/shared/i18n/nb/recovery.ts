/** What is shown when the database cannot be used. Calm, and without blame. */
export const recovery = {
  title: {
    damaged: 'Databasen er skadet',
    newerVersion: 'Databasen er skrevet av en nyere Busy',
    readOnly: 'Busy får ikke skrive i databasen',
    diskFull: 'Disken er full',
    busy: 'Databasen er i bruk av et annet program',
    unreadable: 'Databasen kan ikke åpnes',
  },
  what: {
    damaged:
      'Busy får ikke lest databasen på denne maskinen. Slikt kan skje når strømmen går, eller når en disk svikter.',
    newerVersion:
      'En nyere utgave av Busy har vært i bruk her, og denne utgaven kan ikke lese databasen trygt. Oppdater Busy og start på nytt, så er alt som før.',
    readOnly:
      'Busy får ikke skrive i filen under, og kan da ikke ta vare på timer. Sjekk at mappen finnes, at du har tilgang til den, og at disken ikke er skrivebeskyttet. Prøv så igjen.',
    diskFull: 'Busy trenger litt plass for å åpne databasen. Frigjør plass på disken, og prøv igjen.',
    busy: 'Et annet program holder databasefilen låst, kanskje en annen Busy eller en sikkerhetskopiering. Lukk det, eller vent til det er ferdig, og prøv igjen.',
    unreadable: 'Busy får ikke åpnet databasefilen. Se årsaken under, rett den, og prøv igjen.',
  },
  nothingDeleted: 'Ingenting er slettet. Filen ligger der den lå.',
  choose: 'Gå tilbake til en sikkerhetskopi',
  chooseNote:
    'Timer som er ført etter at kopien ble tatt, tas med så langt de kan leses fra den skadede filen.',
  entries_one: '{{formatted}} oppføring',
  entries_other: '{{formatted}} oppføringer',
  waiting_one: '1 venter',
  waiting_other: '{{count, number}} venter',
  newest: 'Nyeste',
  unreadable: 'Kan ikke leses',
  noBackups: 'Det finnes ingen sikkerhetskopier på denne maskinen.',
  restore: 'Gjenopprett',
  restoring: 'Gjenoppretter …',
  startEmpty: 'Start med tom database',
  startEmptyTitle: 'Starte med tom database?',
  startEmptyText:
    'Busy begynner på nytt, og tar med de timene og innstillingene som kan leses. Filen som ikke kan brukes, beholdes ved siden av.',
  otherWays: 'Andre veier videre',
  details: 'Detaljer',
} as const
