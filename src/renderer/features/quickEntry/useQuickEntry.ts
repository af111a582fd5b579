import type { ProjectId } from '@shared/domain/ids'
import type { UnderstoodText } from '@shared/ipc/registering'
import { useRef, useState } from 'react'
import { callBusy, useBusyQuery } from '../../app/busyClient'
import { openPanel } from '../../app/panels'
import { isTooLong } from '../booking/descriptionLength'
import { dayForNewEntry } from '../timeline/dayForNewEntry'
import { inputOf, startOf } from './understood'
import { useLogHours } from './useLogHours'

/** A line as it is typed, what it was understood as, and what can be done with it. Nothing typed is lost on an error. */
export function useQuickEntry(given: string, close: () => void) {
  const [text, setText] = useState(given)
  const [chosen, setChosen] = useState<ProjectId | undefined>()
  const [asked, setAsked] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [day] = useState(() => dayForNewEntry())
  const log = useLogHours()
  // A second press, or a key held down, comes before the first has been drawn.
  const saving = useRef(false)
  const input = { text, day, projectId: chosen }
  const { data, isPlaceholderData } = useBusyQuery('quickEntry.understand', input, { keepPrevious: true })

  /** What is typed now, not what was shown while it was typed: Enter may be quicker than the answer. */
  const read = (): Promise<UnderstoodText> => callBusy('quickEntry.understand', input)

  const save = async (stay: boolean) => {
    if (saving.current) return
    saving.current = true
    setError(null)
    try {
      const understood = await read()
      const hours = inputOf(understood)
      if (!hours || isTooLong(hours.description)) return setAsked(true)
      await log(hours, understood)
      if (!stay) return close()
      setText('')
      setChosen(undefined)
      setAsked(false)
    } catch (fault) {
      setError(fault)
    } finally {
      saving.current = false
    }
  }
  return {
    text,
    /** The answer to an earlier text has no places in this one. */
    parts: isPlaceholderData ? [] : (data?.parts ?? []),
    understood: data,
    /** Whether saving was tried: what is missing is then said aloud. */
    asked,
    error,
    day,
    type: (typed: string) => {
      setText(typed)
      setChosen(undefined)
      setError(null)
      if (typed.trim() === '') setAsked(false)
    },
    choose: setChosen,
    save: (stay: boolean) => void save(stay),
    toEditor: () =>
      void read()
        .then((understood) =>
          openPanel({ kind: 'editor', entry: null, day: understood.day, start: startOf(understood) }),
        )
        .catch(setError),
  }
}
