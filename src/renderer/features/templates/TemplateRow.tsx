import { ActionIcon, TextInput } from '@mantine/core'
import type { LocalDay } from '@shared/domain/localDay'
import type { EntryTemplate } from '@shared/ipc/registering'
import { IconAdjustments, IconPencil, IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { StateBadge } from '../../ui/StateBadge'
import { Truncated } from '../../ui/Truncated'
import { entryName } from '../timeline/entryName'
import { projectColor } from '../timeline/projectColor'
import classes from './TemplatesPanel.module.css'
import { useTemplateActions } from './useTemplateActions'

const MOVES: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** One template: pressing it logs its hours; the rest is beside it, and on F2 and Delete. */
export function TemplateRow({
  template,
  day,
  autoFocus,
  close,
}: {
  template: EntryTemplate
  day: LocalDay
  autoFocus: boolean
  close: () => void
}) {
  const { t } = useTranslation()
  const { clock, hours } = useFormats()
  const { use, edit, rename, remove } = useTemplateActions()
  const [naming, setNaming] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { name, fromMinute, minutes } = template
  const where = [entryName(template, t), template.workTypeName].filter(Boolean).join(' · ')
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const move = MOVES[event.key]
    if (event.key === 'F2') setNaming(true)
    else if (event.key === 'Delete') remove(template)
    else if (move) focusRow(event.currentTarget, move)
    else return
    event.preventDefault()
  }
  if (naming) {
    return (
      <li className={classes.row}>
        <Rename
          name={name}
          onDone={(typed) => {
            setNaming(false)
            if (typed && typed !== name) void rename(template, typed)
            requestAnimationFrame(() => button.current?.focus())
          }}
        />
      </li>
    )
  }
  return (
    <li className={classes.row}>
      <button
        ref={button}
        type="button"
        className={classes.use}
        data-template
        data-autofocus={autoFocus || undefined}
        aria-keyshortcuts="F2 Delete"
        onKeyDown={onKeyDown}
        onClick={() => {
          close()
          use(template, day)
        }}
      >
        <span
          className={classes.color}
          style={{ background: projectColor(template.projectId, template.projectColor) }}
        />
        <span className={classes.words}>
          <Truncated text={name} className={classes.title} />
          <Truncated
            text={[where, template.description].filter(Boolean).join(' · ')}
            className={classes.note}
          />
          {template.obstacle && <StateBadge tone="warn">{t(`obstacle.${template.obstacle}`)}</StateBadge>}
        </span>
        <span className={classes.time}>
          <b>{hours(minutes)}</b>
          {fromMinute !== null && (
            <small>
              {clock(fromMinute)}–{clock((fromMinute + minutes) % 1440 || 1440)}
            </small>
          )}
        </span>
      </button>
      <RowButton label={t('registering.templates.edit')} onClick={() => edit(template, day)}>
        <IconAdjustments size={15} />
      </RowButton>
      <RowButton label={t('registering.templates.rename')} onClick={() => setNaming(true)}>
        <IconPencil size={15} />
      </RowButton>
      <RowButton label={t('common.delete')} onClick={() => remove(template)}>
        <IconTrash size={15} />
      </RowButton>
    </li>
  )
}

function RowButton({
  label,
  onClick,
  children,
}: {
  label: string
  onClick: () => void
  children: ReactNode
}) {
  return (
    <ActionIcon aria-label={label} title={label} size={28} onClick={onClick}>
      {children}
    </ActionIcon>
  )
}

function Rename({ name, onDone }: { name: string; onDone: (typed: string | null) => void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(name)
  return (
    <TextInput
      aria-label={t('registering.templates.name')}
      className={classes.name}
      value={typed}
      maxLength={60}
      autoFocus
      data-mantine-stop-propagation
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => onDone(typed.trim())}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onDone(typed.trim())
        if (event.key === 'Escape') onDone(null)
      }}
    />
  )
}

function focusRow(from: HTMLElement, step: number): void {
  const rows = [...(from.closest('ul')?.querySelectorAll<HTMLElement>('[data-template]') ?? [])]
  rows[rows.indexOf(from) + step]?.focus()
}
