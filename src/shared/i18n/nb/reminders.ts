/** What the system's notifications remind of. */
export const reminders = {
  nothingRuns: 'Ingen tidtaker går',
  nothingRunsText: 'Det er arbeidstid, og ingenting telles. Start tidtakeren, eller før timene senere.',
  pastWorkEnd: 'Tidtakeren går fortsatt',
  pastWorkEndText: 'Arbeidsdagen er over. Stopp den, eller la den gå om du fortsatt arbeider.',
  weekUnderCapacity: 'Forrige uke mangler timer',
  weekUnderCapacityText_one: '1 dag er ikke full. Det mangler {{missing}}.',
  weekUnderCapacityText_other: '{{count}} dager er ikke fulle. Det mangler {{missing}}.',
  notSubmitted: 'Uken er ikke sendt til godkjenning',
  notSubmittedText: '{{hours}} kan sendes nå.',
} as const
