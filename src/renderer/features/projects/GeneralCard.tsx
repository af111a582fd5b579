import { Textarea } from '@mantine/core'
import type { ProjectPage } from '@shared/ipc/projectViews'
import { useTranslation } from 'react-i18next'
import { CommitField } from '../../ui/CommitField'
import { FormRow } from '../../ui/FormRow'
import { PeopleSelect } from '../../ui/PeopleSelect'
import { Toggle } from '../../ui/Toggle'
import { useTyped } from '../../ui/useTyped'
import { ColorChoice } from './ColorChoice'
import { ProjectDayField } from './ProjectDayField'
import { useAlike } from './useAlike'
import type { ProjectChanges } from './useProjectChanges'

type CardProps = { project: ProjectPage; changes: ProjectChanges }

/** What a project is called and whose it is, and what Busy knows of it itself. */
export function GeneralCard({ project, changes }: CardProps) {
  return (
    <>
      <FactRows project={project} changes={changes} />
      <SetupRows project={project} changes={changes} />
    </>
  )
}

/** Number, name, customer and dates: of a project of Tripletex, only to read. */
function FactRows({ project, changes }: CardProps) {
  const { t } = useTranslation()
  const { id, name, number, customerName, startDate, endDate, factsLock, origin, manager } = project
  const readOnly = factsLock !== null
  const { nameHint, numberHint } = useAlike(name, number, id, !readOnly)
  return (
    <>
      <FormRow label={t('projects.name')} note={nameHint} labelsControl>
        {({ controlId, describedBy }) => (
          <CommitField
            id={controlId}
            describedBy={describedBy}
            value={name}
            maxLength={255}
            readOnly={readOnly}
            check={(typed) => (typed === '' ? t('projects.nameMissing') : null)}
            onCommit={(typed) => changes.facts({ name: typed })}
          />
        )}
      </FormRow>
      <FormRow label={t('projects.number')} note={numberHint} labelsControl>
        {({ controlId, describedBy }) => (
          <CommitField
            id={controlId}
            describedBy={describedBy}
            value={number}
            maxLength={30}
            readOnly={readOnly}
            check={(typed) => (typed === '' ? t('projects.numberMissing') : null)}
            onCommit={(typed) => changes.facts({ number: typed })}
          />
        )}
      </FormRow>
      <FormRow label={t('projects.customer')} labelsControl>
        {({ controlId, describedBy }) => (
          <CommitField
            id={controlId}
            describedBy={describedBy}
            value={customerName ?? ''}
            maxLength={255}
            readOnly={readOnly}
            onCommit={(typed) => changes.facts({ customerName: typed === '' ? null : typed })}
          />
        )}
      </FormRow>
      <FormRow label={t('projects.startDate')} labelsControl>
        {({ controlId, describedBy }) => (
          <ProjectDayField
            id={controlId}
            describedBy={describedBy}
            day={startDate}
            latest={endDate}
            readOnly={readOnly}
            onCommit={(day) => changes.facts({ startDate: day })}
          />
        )}
      </FormRow>
      <FormRow label={t('projects.endDate')} labelsControl>
        {({ controlId, describedBy }) => (
          <ProjectDayField
            id={controlId}
            describedBy={describedBy}
            day={endDate}
            earliest={startDate}
            readOnly={readOnly}
            onCommit={(day) => changes.facts({ endDate: day })}
          />
        )}
      </FormRow>
      {origin === 'tripletex' && (
        <FormRow label={t('projects.manager')}>
          {() => <span>{manager ?? t('projects.nobody')}</span>}
        </FormRow>
      )}
    </>
  )
}

function SetupRows({ project, changes }: CardProps) {
  const { t } = useTranslation()
  const { id, color, billable, notes, leaders, setupLock } = project
  const disabled = setupLock !== null
  return (
    <>
      <FormRow label={t('projects.leaders')} note={t('projects.leadersNote')} labelsControl>
        {({ controlId, describedBy }) =>
          disabled ? (
            <span id={controlId}>{leaders.map((each) => each.name).join(', ') || t('projects.nobody')}</span>
          ) : (
            <PeopleSelect
              id={controlId}
              describedBy={describedBy}
              value={leaders.map(({ personId }) => personId)}
              onChange={changes.leaders}
            />
          )
        }
      </FormRow>
      <FormRow label={t('projects.color')}>
        {({ labelledBy, describedBy }) => (
          <ColorChoice
            id={id}
            labelledBy={labelledBy}
            describedBy={describedBy}
            value={color}
            disabled={disabled}
            onChange={(chosen) => changes.setup({ color: chosen })}
          />
        )}
      </FormRow>
      <FormRow label={t('projects.billable')} note={t('projects.billableNote')} labelsControl>
        {({ controlId, describedBy }) => (
          <Toggle
            id={controlId}
            describedBy={describedBy}
            on={billable}
            disabled={disabled}
            onChange={(on) => changes.setup({ billable: on })}
          />
        )}
      </FormRow>
      <FormRow label={t('projects.notes')} note={t('projects.notesNote')} labelsControl>
        {({ controlId, describedBy }) => (
          <NotesField
            id={controlId}
            describedBy={describedBy}
            notes={notes}
            readOnly={disabled}
            onCommit={(typed) => changes.setup({ notes: typed })}
          />
        )}
      </FormRow>
    </>
  )
}

/** Lines of text that are kept when the field is left; Escape gives up. */
function NotesField({
  id,
  describedBy,
  notes,
  readOnly,
  onCommit,
}: {
  id: string
  describedBy: string
  notes: string
  readOnly: boolean
  onCommit: (notes: string) => void
}) {
  const { text, type, settle } = useTyped(notes)
  return (
    <Textarea
      id={id}
      aria-describedby={describedBy}
      autosize
      minRows={2}
      maxRows={8}
      maxLength={5000}
      readOnly={readOnly}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => {
        settle()
        if (text.trim() !== notes) onCommit(text.trim())
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') settle(notes)
      }}
    />
  )
}
