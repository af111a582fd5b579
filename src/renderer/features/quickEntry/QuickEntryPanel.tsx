import '../../app/panelStyles'
import { Button, Modal } from '@mantine/core'
import { systemZone } from '@shared/domain/systemZone'
import type { ProjectOption } from '@shared/ipc/projects'
import type { UnderstoodText } from '@shared/ipc/registering'
import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Kbd } from '../../ui/Kbd'
import { BookingNotice } from '../booking/BookingNotice'
import { lengthNotes } from '../booking/descriptionLength'
import type { HoursInTheMaking } from '../booking/useBookingWarnings'
import { useOverlaps } from '../booking/useOverlaps'
import { entryName } from '../timeline/entryName'
import { MarkedField } from './MarkedField'
import { ProjectsMeant } from './ProjectsMeant'
import classes from './QuickEntryPanel.module.css'
import { UnderstoodParts } from './UnderstoodParts'
import { missingParts } from './understood'
import { useQuickEntry } from './useQuickEntry'
import { useUnderstoodTexts } from './useUnderstoodTexts'

/** One line in which hours are written as they come to mind, and what was understood of it before it is saved. */
export function QuickEntryPanel({ text = '', close }: { text?: string | undefined; close: () => void }) {
  const { t } = useTranslation()
  const listId = useId()
  const statusId = useId()
  const entry = useQuickEntry(text, close)
  const { understood } = entry
  const [offered, setOffered] = useState<Meant[] | null>(null)
  const meant = offered ?? projectsMeant(understood)
  const several = meant.length > 1
  const active = Math.max(
    0,
    meant.findIndex(({ id }) => id === understood?.projectId),
  )
  const choose = (index: number) => {
    setOffered(meant)
    entry.choose(meant[index]?.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const plain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey
    if (event.key === 'Enter') {
      event.preventDefault()
      entry.save(event.shiftKey)
    } else if (event.key === 'ArrowDown' && plain) {
      event.preventDefault()
      if (several && active < meant.length - 1) choose(active + 1)
      else entry.toEditor()
    } else if (event.key === 'ArrowUp' && plain && several) {
      event.preventDefault()
      choose(Math.max(0, active - 1))
    } else if (event.key === 'Tab' && plain) {
      event.preventDefault()
      entry.toEditor()
    }
  }
  return (
    <Modal
      opened
      onClose={close}
      size={640}
      yOffset="14vh"
      centered={false}
      title={t('registering.quick.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={classes.panel}>
        <MarkedField
          label={t('registering.quick.field')}
          placeholder={t('registering.quick.placeholder')}
          text={entry.text}
          parts={entry.parts}
          listId={several ? listId : undefined}
          activeId={several ? `${listId}-${active}` : undefined}
          describedBy={statusId}
          onType={(typed) => {
            setOffered(null)
            entry.type(typed)
          }}
          onKeyDown={onKeyDown}
        />
        {understood && <UnderstoodParts understood={understood} />}
        {several && <ProjectsMeant id={listId} projects={meant} active={active} onChoose={choose} />}
        <Status id={statusId} understood={understood} asked={entry.asked} />
        {understood && <Overlapping understood={understood} />}
        <BookingNotice hours={useHours(understood)} />
        {understood && <Length description={understood.description} />}
        <ErrorNotice error={entry.error} />
        <div className={classes.foot}>
          <Button
            variant="subtle"
            color="gray"
            rightSection={<Kbd combination="Tab" />}
            onClick={entry.toEditor}
          >
            {t('registering.quick.toEditor')}
          </Button>
          <span className={classes.space} />
          <Button rightSection={<Kbd combination="Shift+Enter" />} onClick={() => entry.save(true)}>
            {t('registering.quick.saveMore')}
          </Button>
          <Button
            variant="filled"
            rightSection={<Kbd combination="Enter" />}
            onClick={() => entry.save(false)}
          >
            {t('registering.quick.save')}
          </Button>
        </div>
      </div>
    </Modal>
  )
}

type Meant = Pick<ProjectOption, 'id' | 'name' | 'number' | 'customerName'>

function projectsMeant(understood: UnderstoodText | undefined): Meant[] {
  if (!understood?.projectId || understood.otherProjects.length === 0) return []
  const { projectId: id, projectName, projectNumber, customerName, otherProjects } = understood
  return [{ id, name: projectName ?? '', number: projectNumber ?? '', customerName }, ...otherProjects]
}

/** Told to a screen reader whenever it changes; shown once saving was tried and something is missing. */
function Status({
  id,
  understood,
  asked,
}: {
  id: string
  understood: UnderstoodText | undefined
  asked: boolean
}) {
  const { t } = useTranslation()
  const { line } = useUnderstoodTexts()
  const missing = understood ? missingParts(understood) : []
  const what = missing.map((part) => t(`registering.quick.part.${part}`).toLowerCase()).join(', ')
  const said = missing.length > 0 ? t('registering.quick.missing', { what }) : ''
  return (
    <>
      <p id={id} role="status" className="visuallyHidden">
        {understood &&
          understood.parts.length > 0 &&
          `${t('registering.quick.understood')}: ${line(understood)}. ${said}`}
      </p>
      {asked && missing.length > 0 && (
        <p role="alert" className={classes.missing}>
          {said}
        </p>
      )}
    </>
  )
}

/** That the hours would share time with others is said, not asked about: Tidslinje offers what to do. */
function Overlapping({ understood: { day, span } }: { understood: UnderstoodText }) {
  const { t } = useTranslation()
  const { clock } = useFormats()
  const [overlap] = useOverlaps(undefined, day, span, systemZone())
  if (!overlap) return null
  return (
    <p role="status" className={classes.overlap}>
      {t('registering.overlap.with', {
        from: clock(overlap.from),
        to: clock(overlap.to),
        what: entryName(overlap.other, t),
      })}
    </p>
  )
}

function Length({ description }: { description: string }) {
  const { t } = useTranslation()
  const { error } = lengthNotes(description, t)
  return (
    error && (
      <p role="alert" className={classes.overlap}>
        {error}
      </p>
    )
  )
}

function useHours(understood: UnderstoodText | undefined): HoursInTheMaking | null {
  return useMemo(() => {
    if (!understood || missingParts(understood).length > 0) return null
    const { projectName, workTypeName, projectId, workTypeId, day, minutes } = understood
    return { projectName, workTypeName, parts: [{ projectId, workTypeId, day, minutes: minutes ?? 0 }] }
  }, [understood])
}
