import { useEffect, useRef, useState } from 'react'
import { useUndone } from '../app/history/undone'

/**
 * The text of a field while it is typed, and what is wrong with it. It follows `value` as that changes elsewhere, but never over
 * what is being typed: from the first key until it is settled, or the field is left.
 */
export function useTyped(value: string) {
  const [text, setText] = useState(value)
  const [problem, setProblem] = useState<string | null>(null)
  const typing = useRef(false)
  useEffect(() => {
    if (typing.current) return
    setText(value)
    setProblem(null)
  }, [value])
  useUndone(() => {
    if (!typing.current) setText(value)
  })
  return {
    text,
    problem,
    type(typed: string): void {
      typing.current = true
      setText(typed)
    },
    /** What was typed is kept, or given up for `to`. */
    settle(to?: string): void {
      typing.current = false
      setProblem(null)
      if (to !== undefined) setText(to)
    },
    /** What was typed is not kept; `why` is what is wrong with it. */
    refuse: (why: string): void => setProblem(why),
    leave(): void {
      typing.current = false
    },
  }
}
