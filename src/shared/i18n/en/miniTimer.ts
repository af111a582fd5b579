import type { Catalogue } from '../catalogue'

export const miniTimer: Catalogue['miniTimer'] = {
  open: 'Open the mini timer',
  switch: 'Switch project',
  startOn: 'Start on …',
  favourites: 'Favourites',
  paused: 'Paused',
  needsYou: 'Needs you',
  space: 'Space',
}
