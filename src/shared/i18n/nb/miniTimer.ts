/** The small window with the timer. */
export const miniTimer = {
  open: 'Åpne mini-tidtakeren',
  switch: 'Bytt prosjekt',
  startOn: 'Start på …',
  favourites: 'Favoritter',
  paused: 'Pause',
  needsYou: 'Trenger deg',
  space: 'Mellomrom',
} as const
