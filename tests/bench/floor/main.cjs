/* The least that an Electron app can be: one window with one button. Says on stdout when the window is painted. */
const { app, BrowserWindow } = require('electron')

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } })
  window.webContents.on('page-title-updated', (_event, title) => {
    if (title === 'painted') process.stdout.write('painted\n')
  })
  window.loadFile('index.html')
})
app.on('window-all-closed', () => app.quit())
