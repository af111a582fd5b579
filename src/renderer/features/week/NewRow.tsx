import '../../app/panelStyles'
import { Button } from '@mantine/core'
import { rowText } from '@shared/domain/weekGridCell'
import { type FormEvent, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { callBusy } from '../../app/busyClient'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { NO_PROJECT, type ProjectChoice, projectIdOf, type WorkTypeChoice } from '../booking/choice'
import { ProjectField } from '../booking/ProjectField'
import { WorkTypeField } from '../booking/WorkTypeField'
import { dayForNewEntry } from '../timeline/dayForNewEntry'
import classes from './NewRow.module.css'
import { useWeekGridStore } from './weekGridStore'

/** Chooses the project and the work type of a new row. The row has the focus as soon as it is there. */
export function NewRow() {
  const { t } = useTranslation()
  const [project, setProject] = useState<ProjectChoice>(NO_PROJECT)
  const [workType, setWorkType] = useState<WorkTypeChoice>(null)
  const [error, setError] = useState<unknown>(null)
  const form = useRef<HTMLFormElement>(null)
  const bookedOn = dayForNewEntry()
  useLayoutEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' })
    form.current?.querySelector('input')?.focus()
  }, [])
  const close = () => useWeekGridStore.setState({ choosingRow: false })
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (project.kind === 'none' || !workType) return
    const row = { projectId: projectIdOf(project), workTypeId: workType.id }
    try {
      await callBusy('weekGrid.addRow', { ...row, day: bookedOn })
      useWeekGridStore.setState({ choosingRow: false, awaited: rowText(row) })
    } catch (thrown) {
      setError(thrown)
    }
  }
  return (
    <form
      ref={form}
      className={classes.form}
      aria-label={t('weekGrid.newRow')}
      onSubmit={add}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.currentTarget.querySelector('[aria-expanded="true"]')) close()
      }}
    >
      <div className={classes.field}>
        <ProjectField
          day={bookedOn}
          choice={project}
          onChoose={(choice) => {
            setProject(choice)
            setWorkType(null)
          }}
        />
      </div>
      <div className={classes.field}>
        <WorkTypeField day={bookedOn} project={project} choice={workType} onChoose={setWorkType} />
      </div>
      <div className={classes.buttons}>
        <Button
          type="submit"
          variant="filled"
          aria-disabled={!workType}
          data-disabled={!workType || undefined}
        >
          {t('weekGrid.addRow')}
        </Button>
        <Button onClick={close}>{t('common.cancel')}</Button>
      </div>
      <ErrorNotice error={error} />
    </form>
  )
}
