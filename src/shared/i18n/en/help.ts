import type { Catalogue } from '../catalogue'

export const help: Catalogue['help'] = {
  palette: 'Commands',
  palettePlaceholder: 'What do you want to do?',
  paletteNothing: 'No command matches',
  shortcuts: 'Keyboard shortcuts',
  groupEntries: 'Entries',
  groupWeek: 'Week',
  groupTimer: 'Timer',
  groupViews: 'Views',
  groupHelp: 'Help',
  groupForms: 'In forms',
  recordPages: 'A page of a list',
  personWeeks: 'An employee’s week under Approve',
  backToList: 'Back to the list',
  groupHours: 'Log hours',
  moveRows: 'Move between entries',
  saveEditor: 'Save a form',
  closePanel: 'Close a panel',
  toggleFavourite: 'Favourite in the project list, on and off',
  lineToEditor: 'From quick entry to all fields',
  renameTemplate: 'Rename a template',
}
