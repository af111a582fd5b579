import type { ReactNode } from 'react'
import { useErrorText } from '../app/errorText'
import { Notice } from './Notice'

/** What went wrong, in place, with what to do about it. Shows nothing while nothing has. */
export function ErrorNotice({ error, action }: { error: unknown; action?: ReactNode }) {
  const errorText = useErrorText()
  return error ? <Notice action={action}>{errorText(error)}</Notice> : null
}
