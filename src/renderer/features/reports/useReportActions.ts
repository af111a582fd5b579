import type { Report } from '@shared/ipc/reports'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, useActions } from '../../app/actions/actions'
import { today } from '../../app/today'
import { movedPeriod, periodAround } from './reportPeriod'
import { divideAll, setPeriod, showCharts, useReportStore } from './reportStore'

/** The ways through time, to the filters and to the files, by the keys. */
export function useReportActions(report: Report | undefined): void {
  const { t } = useTranslation()
  const actions = useMemo<Action[]>(() => {
    const move = (step: 1 | -1) => () => setPeriod(movedPeriod(useReportStore.getState().period, step))
    const press = (selector: string) => () => {
      const button = document.querySelector<HTMLElement>(selector)
      button?.focus()
      button?.click()
    }
    return [
      {
        id: 'previousReport',
        label: t('reports.previous'),
        group: 'views',
        keys: ['['],
        repeats: true,
        run: move(-1),
      },
      {
        id: 'nextReport',
        label: t('reports.next'),
        group: 'views',
        keys: [']'],
        repeats: true,
        run: move(1),
      },
      {
        id: 'reportOfToday',
        label: t('reports.today'),
        group: 'views',
        keys: ['T'],
        run: () => setPeriod(periodAround(useReportStore.getState().period, today())),
      },
      {
        id: 'addReportFilter',
        label: t('common.addFilter'),
        group: 'views',
        keys: ['F'],
        run: press('[data-add-filter]'),
      },
      {
        id: 'divideReport',
        label: t('reports.expandAll'),
        group: 'views',
        keys: ['U'],
        run: () => divideAll((report?.groups ?? []).map(({ key }) => key)),
      },
      {
        id: 'reportCharts',
        label: t('reports.showCharts'),
        group: 'views',
        keys: ['D'],
        run: () => showCharts(!useReportStore.getState().charts),
      },
      {
        id: 'exportReport',
        label: t('reports.export'),
        group: 'views',
        keys: ['X'],
        run: press('[data-export]'),
      },
    ]
  }, [t, report])
  useActions('reports', actions)
}
