import type { AdministrationLine } from '@shared/ipc/administration'
import { useFormats } from '../../../app/formats'
import classes from './LogLine.module.css'
import { useFieldTexts } from './useFieldTexts'
import { useLineText } from './useLineText'

/** One change: when, who and what, and under it the fields that it changed. */
export function LogLine({ line }: { line: AdministrationLine }) {
  const { moment } = useFormats()
  const lineText = useLineText()
  const fieldTexts = useFieldTexts()
  const { at } = line
  return (
    <li className={classes.line}>
      <time dateTime={at} className={classes.when}>
        {moment(at)}
      </time>
      <div className={classes.what}>
        <p>{lineText(line)}</p>
        {fieldTexts(line).map((text) => (
          <p key={text} className={classes.field}>
            {text}
          </p>
        ))}
      </div>
    </li>
  )
}
