import { createTranslator } from '@shared/i18n/translator'
import { Menu, type MenuItemConstructorOptions } from 'electron'

/**
 * The menu of the windows: what the system needs for text editing and zoom. On Windows and Linux it shows with Alt only.
 * Everything of Busy itself is in the windows. `refresh` follows the language.
 */
export function createMenu(language: () => 'nb' | 'en') {
  let shown: 'nb' | 'en' | null = null
  return {
    refresh(): void {
      if (shown === language()) return
      shown = language()
      setMenu(shown)
    },
  }
}

function setMenu(language: 'nb' | 'en'): void {
  const { t } = createTranslator(language)
  const edit: MenuItemConstructorOptions = {
    label: t('menu.edit'),
    submenu: [
      { role: 'cut', label: t('menu.cut') },
      { role: 'copy', label: t('menu.copy') },
      { role: 'paste', label: t('menu.paste') },
      { role: 'selectAll', label: t('menu.selectAll') },
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: t('menu.view'),
    submenu: [
      { role: 'zoomIn', label: t('menu.zoomIn') },
      { role: 'zoomOut', label: t('menu.zoomOut') },
      { role: 'resetZoom', label: t('menu.resetZoom') },
      { type: 'separator' },
      { role: 'togglefullscreen', label: t('menu.fullScreen') },
    ],
  }
  const ofTheSystem: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  const window: MenuItemConstructorOptions = {
    label: t('menu.window'),
    submenu: [
      { role: 'minimize', label: t('menu.minimize') },
      { role: 'close', label: t('menu.close') },
    ],
  }
  Menu.setApplicationMenu(Menu.buildFromTemplate([...ofTheSystem, edit, view, window]))
}
