import type { MouseEvent } from 'react'

/**
 * What a button does at a press. A double click is one press: its second half would land on what stands there by then, such as
 * «Start tidtaker» where «Stopp» was.
 */
export function onePress(act: () => unknown): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail < 2) act()
  }
}
