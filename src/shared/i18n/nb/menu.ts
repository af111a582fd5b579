/** The menu of the windows. */
export const menu = {
  edit: 'Rediger',
  cut: 'Klipp ut',
  copy: 'Kopier',
  paste: 'Lim inn',
  selectAll: 'Merk alt',
  view: 'Vis',
  zoomIn: 'Større',
  zoomOut: 'Mindre',
  resetZoom: 'Vanlig størrelse',
  fullScreen: 'Fullskjerm',
  window: 'Vindu',
  minimize: 'Minimer',
  close: 'Lukk',
} as const
