import type { Catalogue } from '../catalogue'

export const holiday: Catalogue['holiday'] = {
  newYearsDay: "New Year's Day",
  maundyThursday: 'Maundy Thursday',
  goodFriday: 'Good Friday',
  easterSunday: 'Easter Sunday',
  easterMonday: 'Easter Monday',
  labourDay: 'Labour Day',
  constitutionDay: 'Constitution Day',
  ascensionDay: 'Ascension Day',
  whitSunday: 'Whit Sunday',
  whitMonday: 'Whit Monday',
  christmasDay: 'Christmas Day',
  boxingDay: 'Boxing Day',
}
