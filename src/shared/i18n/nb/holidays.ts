/** Norway's public holidays. */
export const holiday = {
  newYearsDay: 'Første nyttårsdag',
  maundyThursday: 'Skjærtorsdag',
  goodFriday: 'Langfredag',
  easterSunday: 'Første påskedag',
  easterMonday: 'Andre påskedag',
  labourDay: 'Arbeidernes dag',
  constitutionDay: 'Grunnlovsdagen',
  ascensionDay: 'Kristi himmelfartsdag',
  whitSunday: 'Første pinsedag',
  whitMonday: 'Andre pinsedag',
  christmasDay: 'Første juledag',
  boxingDay: 'Andre juledag',
} as const
