import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, type Page } from '@playwright/test'
import { TRAY_ICONS, type TrayLook, trayIconFile } from '../../src/main/shell/trayIcon.ts'
import { projectRoot } from '../projectRoot.ts'
import { trayDrawing } from './trayDrawing.ts'

const LOOKS: readonly TrayLook[] = ['template', 'forLight', 'forDark']
const folder = join(projectRoot, 'resources/tray')

const app = await _electron.launch({
  executablePath: process.env.BUSY_ELECTRON_EXEC ?? '',
  args: ['--no-sandbox', 'tests/bench/floor'],
  cwd: projectRoot,
})
try {
  const page = await app.firstWindow()
  mkdirSync(folder, { recursive: true })
  for (const icon of TRAY_ICONS) {
    for (const look of LOOKS) {
      const drawing = trayDrawing(icon, look)
      const file = join(folder, trayIconFile(icon, look))
      writeFileSync(file, await png(page, drawing, 16))
      writeFileSync(file.replace('.png', '@2x.png'), await png(page, drawing, 32))
    }
  }
} finally {
  await app.close()
}

async function png(page: Page, drawing: string, size: number): Promise<Buffer> {
  const url = await page.evaluate(
    async ([svg = '', pixels = 0]) => {
      const image = new Image()
      image.src = `data:image/svg+xml;base64,${btoa(String(svg))}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = canvas.height = Number(pixels)
      canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
      return canvas.toDataURL('image/png')
    },
    [drawing, size],
  )
  return Buffer.from(url.split(',')[1] ?? '', 'base64')
}
