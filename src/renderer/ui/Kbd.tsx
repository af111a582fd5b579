import { keyTexts } from '../app/actions/keys'
import classes from './Kbd.module.css'

/** A key combination as a sign for the eye; the control beside it tells others by `aria-keyshortcuts`. */
export function Kbd({ combination }: { combination: string }) {
  return (
    <kbd className={classes.kbd} aria-hidden>
      {keyTexts(combination).join(' ')}
    </kbd>
  )
}
