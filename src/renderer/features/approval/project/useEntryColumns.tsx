import type { ApprovalEntry } from '@shared/ipc/approval'
import { IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../../app/AppContext'
import { useFormats } from '../../../app/formats'
import { Hours } from '../../../ui/Hours'
import type { RegisterColumn } from '../../../ui/registerColumn'
import { StateBadge, type Tone } from '../../../ui/StateBadge'
import { Truncated } from '../../../ui/Truncated'
import { orderText } from '../../timeline/decisionWords'
import { EntryEditButtons, EntryField } from './EntryFields'
import classes from './EntryTable.module.css'
import { type EntryState, entryState } from './entryState'
import type { EditField, EntryEdit } from './useEntryEdit'

type Column = RegisterColumn<ApprovalEntry>

// What is sorted by is always the same, so that typing in a row sorts nothing anew. Within a day the order is main's.
const byDay = ({ day }: ApprovalEntry) => Number(day.replaceAll('-', ''))
const byPerson = ({ personName }: ApprovalEntry) => personName
const byWorkType = ({ workTypeName }: ApprovalEntry) => workTypeName
const byDescription = ({ description }: ApprovalEntry) => description || null
const byClock = ({ from }: ApprovalEntry) => from
const byStateSent = (entry: ApprovalEntry) => entryState(entry, true)
const byStateLogged = (entry: ApprovalEntry) => entryState(entry, false)
const byMinutes = ({ minutes }: ApprovalEntry) => minutes

/** What the table tells of each entry of a project; of the one that is being corrected, with fields in it. */
export function useEntryColumns(entries: readonly ApprovalEntry[], edit: EntryEdit): Column[] {
  const { t } = useTranslation()
  const { weekdayShort, dayShort, clock } = useFormats()
  const { submission } = useAppState()
  const { draft } = edit
  const label = (id: EditField | 'day' | 'person' | 'clock' | 'state') => t(`approvalProject.entry.${id}`)
  const field =
    (name: EditField, shown: (entry: ApprovalEntry) => React.ReactNode) => (entry: ApprovalEntry) =>
      draft?.entry.id === entry.id ? <EntryField field={name} draft={draft} edit={edit} /> : shown(entry)
  return [
    {
      id: 'day',
      label: label('day'),
      width: '96px',
      needs: 96,
      sortBy: byDay,
      cell: ({ day, planned }) => (
        <span className={planned ? classes.planned : undefined}>
          {weekdayShort(day)} {dayShort(day)}
        </span>
      ),
      foot: t('approvalProject.sum'),
    },
    {
      id: 'person',
      label: label('person'),
      width: 'minmax(0, 1fr)',
      needs: 90,
      sortBy: byPerson,
      cell: ({ personName }) => <Truncated text={personName} />,
    },
    {
      id: 'workType',
      label: label('workType'),
      width: 'minmax(0, 1.15fr)',
      needs: 90,
      leaves: 2,
      sortBy: byWorkType,
      cell: field('workType', ({ workTypeName }) =>
        workTypeName ? (
          <Truncated text={workTypeName} />
        ) : (
          <span className={classes.missing}>{t('approvalProject.noWorkType')}</span>
        ),
      ),
    },
    {
      id: 'description',
      label: label('description'),
      width: 'minmax(0, 1.7fr)',
      needs: 110,
      leaves: 3,
      sortBy: byDescription,
      cell: field('description', (entry) => <Description entry={entry} />),
    },
    {
      id: 'clock',
      label: label('clock'),
      width: '88px',
      needs: 88,
      leaves: 4,
      sortBy: byClock,
      cell: ({ from, to }) => (from === null || to === null ? null : `${clock(from)}–${clock(to)}`),
    },
    {
      id: 'hours',
      label: label('hours'),
      width: '74px',
      needs: 74,
      align: 'right',
      sortBy: byMinutes,
      cell: field('hours', ({ minutes }) => <Hours minutes={minutes} />),
      foot: <Hours minutes={entries.reduce((sum, { minutes }) => sum + minutes, 0)} />,
    },
    {
      id: 'state',
      label: label('state'),
      width: '124px',
      needs: 124,
      leaves: 1,
      sortBy: submission ? byStateSent : byStateLogged,
      cell: (entry) =>
        draft?.entry.id === entry.id ? <EntryEditButtons edit={edit} /> : <State entry={entry} edit={edit} />,
    },
  ]
}

/** What was done, and what was decided about it. */
function Description({ entry: { description, decision, planned, order } }: { entry: ApprovalEntry }) {
  const { t } = useTranslation()
  const { moment } = useFormats()
  const approvedText = planned ? 'approvalProject.approvedAhead' : 'approvalProject.approvedBy'
  const text =
    decision?.kind === 'rejected'
      ? t('approvalProject.rejectedBy', { name: decision.by, reason: decision.reason })
      : decision?.kind === 'approved'
        ? t(approvedText, { name: decision.by, when: moment(decision.at) })
        : null
  const told = [orderText(order, t), text].filter(Boolean).join(' · ')
  return (
    <span className={classes.what}>
      {description && <Truncated text={description} />}
      {told && (
        <small data-tone={decision?.kind === 'rejected' ? 'bad' : undefined}>
          <Truncated text={told} />
        </small>
      )}
    </span>
  )
}

const TONES: Record<EntryState, Tone> = {
  notSent: 'quiet',
  logged: 'quiet',
  rejected: 'bad',
  submitted: 'warn',
  approved: 'good',
  onOrder: 'good',
  planned: 'info',
}

function State({ entry, edit }: { entry: ApprovalEntry; edit: EntryEdit }) {
  const { t } = useTranslation()
  const { dayLong } = useFormats()
  const { submission } = useAppState()
  const state = entryState(entry, submission)
  const what = t('approvalProject.edit', { what: `${entry.personName} ${dayLong(entry.day)}` })
  return (
    <span className={classes.state}>
      <StateBadge tone={TONES[state]}>{t(`approvalProject.entryState.${state}`)}</StateBadge>
      {entry.planned && state !== 'planned' && (
        <small className="muted">{t('approvalProject.entryState.planned')}</small>
      )}
      {entry.editable && (
        <button
          type="button"
          className={classes.pencil}
          tabIndex={-1}
          aria-label={what}
          title={what}
          onClick={(event) => {
            event.stopPropagation()
            void edit.start(entry, 'hours')
          }}
        >
          <IconPencil size={15} />
        </button>
      )}
    </span>
  )
}
