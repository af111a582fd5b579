import '../../app/panelStyles'
import { ActionIcon, Button, Modal } from '@mantine/core'
import { addDays, type LocalDay } from '@shared/domain/localDay'
import type { EntryView } from '@shared/ipc/timeEntries'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { EntryLine } from '../entryLog/EntryLine'
import { useEntryActions } from '../timeline/useEntryActions'
import { DayGrid } from './DayGrid'
import classes from './DuplicatePanel.module.css'
import { restOfWeek, weeksFrom } from './dayGrid'

const WEEKS = 5
/** As many days as one call takes. */
const MOST = 62

/** Makes an entry's hours anew on other days, at the same time of day. */
export function DuplicatePanel({ entry, close }: { entry: EntryView; close: () => void }) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const { sayDone } = useEntryActions()
  const duplicate = useBusyMutation('timeEntries.duplicate')
  const [first, setFirst] = useState(entry.day)
  const [chosen, setChosen] = useState<ReadonlySet<LocalDay>>(new Set())
  const rest = restOfWeek(entry.day)
  const toggle = (days: readonly LocalDay[]) => {
    const next = new Set(chosen)
    const all = days.every((day) => next.has(day))
    for (const day of days) {
      if (all) next.delete(day)
      else if (next.size < MOST) next.add(day)
    }
    setChosen(next)
  }
  const save = () => {
    if (chosen.size === 0 || duplicate.isPending) return
    duplicate.mutate(
      { ids: [entry.id], days: [...chosen].sort() },
      {
        onSuccess: () => {
          close()
          void sayDone(t('registering.duplicateTo.done', { count: chosen.size }))
        },
      },
    )
  }
  return (
    <Modal
      opened
      onClose={close}
      size={480}
      title={t('registering.duplicateTo.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.target instanceof HTMLElement) || !event.target.dataset.day)
            return
          event.preventDefault()
          save()
        }}
      >
        <EntryLine entry={entry} />
        <div className={classes.tools}>
          {rest.length > 0 && (
            <Button size="compact-xs" onClick={() => toggle(rest)}>
              {t('registering.duplicateTo.workdays')}
            </Button>
          )}
          <span className={classes.space} />
          <ActionIcon
            aria-label={t('registering.duplicateTo.earlier')}
            onClick={() => setFirst(addDays(first, -7 * (WEEKS - 1)))}
          >
            <IconChevronUp size={16} />
          </ActionIcon>
          <ActionIcon
            aria-label={t('registering.duplicateTo.later')}
            onClick={() => setFirst(addDays(first, 7 * (WEEKS - 1)))}
          >
            <IconChevronDown size={16} />
          </ActionIcon>
        </div>
        <DayGrid
          weeks={weeksFrom(first, WEEKS)}
          own={entry.day}
          chosen={chosen}
          onToggle={(day) => toggle([day])}
        />
        <ErrorNotice error={duplicate.error} />
        <div className={classes.foot}>
          <output>
            {chosen.size === 0
              ? t('registering.duplicateTo.none')
              : t('registering.duplicateTo.sum', {
                  count: chosen.size,
                  hours: hours(entry.minutes * chosen.size),
                })}
          </output>
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button type="submit" variant="filled" aria-disabled={chosen.size === 0}>
            {t('registering.duplicate')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
