import type { TFunction } from 'i18next'
import type { Action } from '../../app/actions/actions'
import { openPanel } from '../../app/panels'

/** What every view of a week offers for hours that are approved on another machine. */
export function exchangeActions(t: TFunction): Action[] {
  return [
    {
      id: 'exchangeExport',
      label: t('exchange.export'),
      group: 'week',
      run: () => openPanel({ kind: 'exchangeExport' }),
    },
    {
      id: 'exchangeImport',
      label: t('exchange.importTitle'),
      group: 'week',
      run: () => openPanel({ kind: 'exchangeImport' }),
    },
  ]
}
