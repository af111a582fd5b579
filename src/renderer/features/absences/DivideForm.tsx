import { ActionIcon, TextInput } from '@mantine/core'
import { dayOf, type Instant } from '@shared/domain/localDay'
import { systemZone } from '@shared/domain/systemZone'
import type { AbsenceAnswer, AbsenceQuestion } from '@shared/ipc/absences'
import { IconArrowsSplit, IconTrash } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SegmentedChoice } from '../../ui/SegmentedChoice'
import { ProjectField } from '../booking/ProjectField'
import { WorkTypeField } from '../booking/WorkTypeField'
import classes from './AbsenceCard.module.css'
import { AnswerForm } from './AnswerForm'
import { minutesBetween } from './absenceFacts'
import { useAnswerDraft } from './answerDraft'
import {
  answerOf,
  cutPart,
  endingAt,
  endsOf,
  firstParts,
  type Owner,
  type PartDraft,
  type PartProblem,
  problemOf,
  withoutPart,
} from './divideDraft'
import { useAbsenceTexts } from './useAbsenceTexts'

/** «Del opp»: the time away in parts, each the timer's, another project's or nobody's. */
export function DivideForm({
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
  const zone = systemZone()
  const draft = useAnswerDraft(question.id)
  const parts = draft.parts ? endingAt(draft.parts, question, zone) : firstParts(question, zone)
  const [problem, setProblem] = useState<PartProblem | null>(null)
  const { startedAt, endedAt } = question
  const [from, to] = moments(startedAt, endedAt)
  const ends = endsOf(parts, question, zone)
  const startOf = (index: number): Instant | null => (index === 0 ? startedAt : (ends[index - 1] ?? null))
  const minutesOf = (index: number): number | null => {
    const [first, last] = [startOf(index), ends[index]]
    return first && last ? minutesBetween(first, last) : null
  }
  const total = (counts: boolean) =>
    parts.reduce(
      (sum, { owner }, index) => sum + ((owner !== 'nobody') === counts ? (minutesOf(index) ?? 0) : 0),
      0,
    )
  const replace = (next: PartDraft[]) => {
    setProblem(null)
    draft.change({ parts: next })
  }
  const save = () => {
    const found = problemOf(parts, ends)
    setProblem(found)
    if (!found) onAnswer(answerOf(parts, ends))
  }
  return (
    <AnswerForm
      title={t('absences.divideTitle', { from, to })}
      note={t('absences.dividedInto', { counted: length(total(true)), not: length(total(false)) })}
      save={t('absences.divideSave')}
      onBack={onBack}
      onSave={save}
    >
      {parts.map((part, index) => (
        <PartRow
          key={part.key}
          part={part}
          number={index + 1}
          isLast={index === parts.length - 1}
          isOnly={parts.length === 1}
          day={dayOf(startOf(index) ?? startedAt, zone)}
          from={moments(startOf(index) ?? startedAt, endedAt)[0]}
          end={to}
          minutes={minutesOf(index)}
          lacks={problem?.index === index ? problem.lacks : null}
          onChange={(change) => replace(parts.map((each) => (each === part ? { ...each, ...change } : each)))}
          onCut={() => replace(cutPart(parts, index, question, zone))}
          onRemove={() => replace(withoutPart(parts, index))}
        />
      ))}
    </AnswerForm>
  )
}

function PartRow({
  part,
  number,
  isLast,
  isOnly,
  day,
  from,
  end,
  minutes,
  lacks,
  onChange,
  onCut,
  onRemove,
}: {
  part: PartDraft
  number: number
  isLast: boolean
  isOnly: boolean
  day: ReturnType<typeof dayOf>
  from: string
  end: string
  minutes: number | null
  lacks: PartProblem['lacks'] | null
  onChange: (change: Partial<PartDraft>) => void
  onCut: () => void
  onRemove: () => void
}) {
  const { t } = useTranslation()
  const { length } = useAbsenceTexts()
  const name = useId()
  const owners: { value: Owner; label: string }[] = [
    { value: 'timer', label: t('absences.timersOwn') },
    { value: 'other', label: t('absences.other') },
    { value: 'nobody', label: t('absences.notCounted') },
  ]
  const invalid = lacks === 'until' || (!isLast && minutes === null)
  return (
    <fieldset className={classes.part}>
      <legend className="visuallyHidden">{t('absences.part', { number })}</legend>
      <div className={classes.partLine}>
        <span className={classes.from}>{from} –</span>
        {isLast ? (
          <span className={classes.end}>{end}</span>
        ) : (
          <TextInput
            className={classes.until}
            aria-label={t('absences.until')}
            value={part.until}
            autoComplete="off"
            error={invalid}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => onChange({ until: event.currentTarget.value })}
          />
        )}
        <b className={classes.length}>{minutes === null ? '–' : length(minutes)}</b>
        <span id={name} className="visuallyHidden">
          {t('absences.counts')}
        </span>
        <SegmentedChoice
          labelledBy={name}
          choices={owners}
          value={part.owner}
          onChange={(owner) => onChange({ owner })}
        />
        <ActionIcon
          className={classes.cut}
          aria-label={t('absences.cut')}
          title={t('absences.cut')}
          disabled={(minutes ?? 0) < 2}
          onClick={onCut}
        >
          <IconArrowsSplit size={16} />
        </ActionIcon>
        <ActionIcon
          aria-label={t('absences.remove')}
          title={t('absences.remove')}
          disabled={isOnly}
          onClick={onRemove}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </div>
      {invalid && (
        <p role="alert" className={classes.problem}>
          {t('absences.untilInvalid', { from, to: end })}
        </p>
      )}
      {part.owner === 'other' && (
        <div className={classes.fields}>
          <ProjectField
            day={day}
            choice={part.project}
            error={lacks === 'project' ? t('fieldError.projectMissing') : undefined}
            onChoose={(project) => onChange({ project })}
          />
          <WorkTypeField
            day={day}
            project={part.project}
            choice={part.workType}
            error={lacks === 'workType' ? t('fieldError.workTypeMissing') : undefined}
            onChoose={(workType) => onChange({ workType })}
          />
          <TextInput
            label={t('editor.description')}
            value={part.description}
            onChange={(event) => onChange({ description: event.currentTarget.value })}
          />
        </div>
      )}
    </fieldset>
  )
}
