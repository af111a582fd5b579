import { TextInput } from '@mantine/core'
import { dayOf } from '@shared/domain/localDay'
import { systemZone } from '@shared/domain/systemZone'
import type { AbsenceAnswer, AbsenceQuestion } from '@shared/ipc/absences'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BookingNotice } from '../booking/BookingNotice'
import { NO_PROJECT, type ProjectChoice, projectIdOf, type WorkTypeChoice } from '../booking/choice'
import { lengthNotes } from '../booking/descriptionLength'
import { ProjectField } from '../booking/ProjectField'
import type { HoursInTheMaking } from '../booking/useBookingWarnings'
import { WorkTypeField } from '../booking/WorkTypeField'
import classes from './AbsenceCard.module.css'
import { AnswerForm } from './AnswerForm'
import { useAbsenceTexts } from './useAbsenceTexts'

/** «Før på annet prosjekt»: what the time away was for. */
export function OtherProjectForm({
  question,
  onBack,
  onAnswer,
}: {
  question: AbsenceQuestion
  onBack: () => void
  onAnswer: (answer: AbsenceAnswer) => void
}) {
  const { t } = useTranslation()
  const { length, moments } = useAbsenceTexts()
  const [project, setProject] = useState<ProjectChoice>(NO_PROJECT)
  const [workType, setWorkType] = useState<WorkTypeChoice>(null)
  const [description, setDescription] = useState('')
  const [tried, setTried] = useState(false)
  const { startedAt, endedAt, minutes } = question
  const [from, to] = moments(startedAt, endedAt)
  const day = dayOf(startedAt, systemZone())
  const hours = useMemo<HoursInTheMaking>(
    () => ({
      projectName: project.kind === 'project' ? project.name : null,
      workTypeName: workType?.name ?? null,
      parts: [{ projectId: projectIdOf(project), workTypeId: workType?.id ?? null, day, minutes }],
    }),
    [project, workType, day, minutes],
  )
  const save = () => {
    setTried(true)
    if (project.kind === 'none' || !workType) return
    onAnswer({
      how: 'otherProject',
      projectId: projectIdOf(project),
      workTypeId: workType.id,
      description,
    })
  }
  return (
    <AnswerForm
      title={t('absences.otherTitle', { from, to })}
      save={t('absences.book', { length: length(minutes) })}
      onBack={onBack}
      onSave={save}
    >
      <div className={classes.fields}>
        <ProjectField
          day={day}
          choice={project}
          error={tried && project.kind === 'none' ? t('fieldError.projectMissing') : undefined}
          onChoose={setProject}
        />
        <WorkTypeField
          day={day}
          project={project}
          choice={workType}
          error={tried && project.kind !== 'none' && !workType ? t('fieldError.workTypeMissing') : undefined}
          onChoose={setWorkType}
        />
        <TextInput
          label={t('editor.description')}
          placeholder={t('editor.descriptionPlaceholder')}
          value={description}
          {...lengthNotes(description, t)}
          onChange={(event) => setDescription(event.currentTarget.value)}
        />
      </div>
      <BookingNotice hours={hours} short />
    </AnswerForm>
  )
}
