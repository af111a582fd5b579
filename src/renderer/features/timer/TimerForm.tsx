import { Button, TextInput } from '@mantine/core'
import type { Instant, LocalDay } from '@shared/domain/localDay'
import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { callBusy } from '../../app/busyClient'
import { useErrorText } from '../../app/errorText'
import { showToast } from '../../app/toast'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { BookingNotice } from '../booking/BookingNotice'
import { projectIdOf } from '../booking/choice'
import { lengthNotes } from '../booking/descriptionLength'
import { ProjectField } from '../booking/ProjectField'
import type { HoursInTheMaking } from '../booking/useBookingWarnings'
import { WorkTypeField } from '../booking/WorkTypeField'
import classes from './TimerPanels.module.css'
import type { TimerDraft } from './useTimerDraft'

/** The fields that the timer's panels have, with the ways out. */
export function TimerForm({
  draft,
  day,
  figure,
  note,
  error,
  leave,
  save,
  focus,
  after,
  runningSince,
  children,
  onLeave,
  onSave,
}: {
  draft: TimerDraft
  day: LocalDay
  figure: ReactNode
  note?: string | null
  error: unknown
  leave: string
  /** The word on the button that keeps what was chosen, if not «Lagre». */
  save?: string
  /** Where the keyboard is first. */
  focus: 'project' | 'clock'
  /** What is to be known of the times. */
  after?: ReactNode
  /** The timer that can be thrown away here, by its start. */
  runningSince?: Instant
  children?: ReactNode
  onLeave: () => void
  onSave: () => void
}) {
  const { t } = useTranslation()
  const { project, workType } = draft
  const hours = useMemo<HoursInTheMaking>(
    () => ({
      projectName: project.kind === 'project' ? project.name : null,
      workTypeName: workType?.name ?? null,
      parts: [{ projectId: projectIdOf(project), workTypeId: workType?.id ?? null, day, minutes: 0 }],
    }),
    [project, workType, day],
  )
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
    >
      <div className={classes.top}>
        {figure}
        {children}
      </div>
      {after}
      <ProjectField
        day={day}
        choice={draft.project}
        autoFocus={focus === 'project'}
        onChoose={draft.setProject}
      />
      <WorkTypeField day={day} project={draft.project} choice={draft.workType} onChoose={draft.setWorkType} />
      <TextInput
        label={t('editor.description')}
        placeholder={t('editor.descriptionPlaceholder')}
        value={draft.description}
        {...lengthNotes(draft.description, t)}
        onChange={(event) => draft.setDescription(event.currentTarget.value)}
      />
      {note && <p className="muted">{note}</p>}
      <BookingNotice hours={hours} short />
      <ErrorNotice error={error} />
      <div className={classes.foot}>
        {runningSince && <DiscardButton runningSince={runningSince} onDiscarded={onLeave} />}
        <Button onClick={onLeave}>{leave}</Button>
        <Button type="submit" variant="filled">
          {save ?? t('common.save')}
        </Button>
      </div>
    </form>
  )
}

/** Throws the time away; the first press asks, the second does it. */
function DiscardButton({ runningSince, onDiscarded }: { runningSince: Instant; onDiscarded: () => void }) {
  const { t } = useTranslation()
  const errorText = useErrorText()
  const [sure, setSure] = useState(false)
  const discard = async () => {
    try {
      await callBusy('timer.discard', { runningSince })
      onDiscarded()
      await showToast({ message: t('timer.discarded') })
    } catch (error) {
      await showToast({ message: errorText(error), tone: 'bad' })
    }
  }
  return (
    <Button
      className={classes.discard}
      data-sure={sure || undefined}
      variant="subtle"
      color="gray"
      onBlur={() => setSure(false)}
      onClick={() => (sure ? void discard() : setSure(true))}
    >
      {t(sure ? 'timer.discardSure' : 'timer.discard')}
    </Button>
  )
}
