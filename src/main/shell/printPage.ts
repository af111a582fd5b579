import { join } from 'node:path'
import { BrowserWindow } from 'electron'
import { APP_ORIGIN } from './protocol'

/** A page that does not come is not waited for endlessly. */
const PRINTED_AT_THE_LATEST_MS = 20_000

/**
 * A page of the app as PDF, on A4. The page at `path` must put `data-print-ready` on the document's root once all is drawn. Throws
 * where it does not in time.
 */
export async function printPage(
  path: string,
  options: { landscape?: boolean; pageNumbers?: boolean } = {},
): Promise<Buffer> {
  const window = new BrowserWindow({
    show: false,
    width: 900,
    height: 1200,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    },
  })
  try {
    await window.loadURL(`${APP_ORIGIN}/index.html#${path}`)
    await window.webContents.executeJavaScript(WHEN_READY)
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      landscape: options.landscape ?? false,
      printBackground: true,
      preferCSSPageSize: true,
      ...(options.pageNumbers && NUMBERED),
    })
  } finally {
    window.destroy()
  }
}

/** Which page of how many, in the margin at the foot. The size must be said: without one it is none. */
const NUMBERED = {
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  footerTemplate: `<div style="width: 100%; padding: 0 13mm; font: 8px sans-serif; color: #5f656d; text-align: right">
    <span class="pageNumber"></span> / <span class="totalPages"></span>
  </div>`,
}

const WHEN_READY = `new Promise((resolve, reject) => {
  const root = document.documentElement
  const look = () => root.hasAttribute('data-print-ready') && (observer.disconnect(), document.fonts.ready.then(() => resolve(true)))
  const observer = new MutationObserver(look)
  observer.observe(root, { attributes: true })
  setTimeout(() => reject(new Error('the page was not drawn')), ${PRINTED_AT_THE_LATEST_MS})
  look()
})`
