import { useId, useLayoutEffect, useRef, useState } from 'react'
import classes from './CellField.module.css'
import { type CellEdit, useWeekGridStore } from './weekGridStore'

/** The field that hours are typed in, with what is wrong with them under it. Its keys are the grid's. */
export function CellField({ edit, name }: { edit: CellEdit; name: string }) {
  const field = useRef<HTMLInputElement>(null)
  const bubble = useRef<HTMLDivElement>(null)
  const [text] = useState(() => useWeekGridStore.getState().draft)
  const problem = useWeekGridStore((store) => store.problem)
  const problemId = useId()
  useLayoutEffect(() => {
    field.current?.focus()
    if (edit.replacing) field.current?.setSelectionRange(edit.text.length, edit.text.length)
    else field.current?.select()
  }, [edit])
  useLayoutEffect(() => {
    if (problem) bubble.current?.showPopover()
  }, [problem])
  return (
    <>
      <input
        ref={field}
        className={classes.field}
        aria-label={name}
        aria-invalid={problem !== null}
        aria-describedby={problem ? problemId : undefined}
        maxLength={40}
        autoComplete="off"
        spellCheck={false}
        defaultValue={text}
        data-kept={edit.replacing ? '' : edit.text}
        onChange={({ currentTarget }) =>
          useWeekGridStore.setState({ draft: currentTarget.value, problem: null })
        }
      />
      {problem && (
        <div ref={bubble} id={problemId} role="alert" popover="manual" className={classes.problem}>
          {problem}
        </div>
      )}
    </>
  )
}
