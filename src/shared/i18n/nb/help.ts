/** The command palette and the sheet of keys. */
export const help = {
  palette: 'Kommandoer',
  palettePlaceholder: 'Hva vil du gjøre?',
  paletteNothing: 'Ingen kommando passer',
  shortcuts: 'Hurtigtaster',
  groupEntries: 'Oppføringer',
  groupWeek: 'Uke',
  groupTimer: 'Tidtaker',
  groupViews: 'Visninger',
  groupHelp: 'Hjelp',
  moveRows: 'Gå mellom oppføringer',
  saveEditor: 'Lagre i et skjema',
  closePanel: 'Lukk et panel',
} as const
