import '../../../app/panelStyles'
import { useId, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Route, Routes } from 'react-router'
import { type Action, useActions } from '../../../app/actions/actions'
import { today } from '../../../app/today'
import { SegmentedChoice } from '../../../ui/SegmentedChoice'
import { ColumnChoice } from './ColumnChoice'
import { IntervalPicker } from './IntervalPicker'
import { intervalAround, movedInterval } from './interval'
import { OpenProject } from './OpenProject'
import { ProjectTable } from './ProjectTable'
import classes from './ProjectView.module.css'
import { useProjectStore } from './projectStore'

const STATES = ['notApproved', 'approved', 'all'] as const

/** «Godkjenn → Prosjekt»: the projects with hours in an interval, and behind each its entries. */
export function ProjectView() {
  const { t } = useTranslation()
  const { state, setState } = useProjectStore()
  const page = useRef<HTMLDivElement>(null)
  const stateId = useId()
  useViewActions()
  return (
    <div ref={page} className={classes.page}>
      <div className={classes.bar}>
        <IntervalPicker />
        <div className={classes.aside}>
          <span id={stateId} className="visuallyHidden">
            {t('approvalProject.stateLabel')}
          </span>
          <SegmentedChoice
            labelledBy={stateId}
            value={state}
            choices={STATES.map((value) => ({ value, label: t(`approvalProject.state.${value}`) }))}
            onChange={setState}
          />
          <Routes>
            <Route index element={<ColumnChoice />} />
            <Route path="*" element={null} />
          </Routes>
        </div>
      </div>
      <Routes>
        <Route index element={<ProjectTable />} />
        <Route path=":id" element={<OpenProject page={page} />} />
      </Routes>
    </div>
  )
}

/** The ways through time and to the filters, by the keys. */
function useViewActions(): void {
  const { t } = useTranslation()
  const actions = useMemo<Action[]>(() => {
    const move = (step: 1 | -1) => () => {
      const { interval, setInterval } = useProjectStore.getState()
      setInterval(movedInterval(interval, step))
    }
    return [
      {
        id: 'previousInterval',
        label: t('approvalProject.previous'),
        group: 'views',
        keys: ['['],
        repeats: true,
        run: move(-1),
      },
      {
        id: 'nextInterval',
        label: t('approvalProject.next'),
        group: 'views',
        keys: [']'],
        repeats: true,
        run: move(1),
      },
      {
        id: 'thisInterval',
        label: t('approvalProject.today'),
        group: 'views',
        keys: ['T'],
        run: () => {
          const { interval, setInterval } = useProjectStore.getState()
          setInterval(intervalAround(interval, today()))
        },
      },
      {
        id: 'addFilter',
        label: t('common.addFilter'),
        group: 'views',
        keys: ['F'],
        run: () => {
          const button = document.querySelector<HTMLElement>('[data-add-filter]')
          button?.focus()
          button?.click()
        },
      },
    ]
  }, [t])
  useActions('approvalProject', actions)
}
