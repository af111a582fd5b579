import { HEAD_WIDTH } from '../grid/dayLayout'
import classes from './Ghost.module.css'
import type { Stage } from './stage'

/** A box on the stage, in pixels. */
export type Box = { left: number; top: number; width: number; height: number }

/** What is dragged, drawn over the days without React: it follows the pointer within the frame. */
export type Ghost = {
  place: (box: Box) => void
  say: (label: string) => void
  /** Whether letting go makes a copy: the green plus. */
  asCopy: (copy: boolean) => void
  element: HTMLElement
  remove: () => void
}

export function createGhost(stage: Stage, look: { color?: string; like?: HTMLElement }): Ghost {
  const element = document.createElement('div')
  element.className = classes.ghost ?? ''
  element.dataset.ghost = ''
  if (look.color) element.style.setProperty('--project', look.color)
  if (look.like) element.append(lookOf(look.like))
  const label = document.createElement('div')
  label.className = classes.label ?? ''
  element.append(label)
  stage.overlay()?.append(element)
  return {
    element,
    place: ({ left, top, width, height }) => {
      element.style.transform = `translate(${left + HEAD_WIDTH}px, ${top}px)`
      element.style.width = `${width}px`
      element.style.height = `${height}px`
    },
    say: (text) => {
      if (label.textContent !== text) label.textContent = text
    },
    asCopy: (copy) => {
      element.toggleAttribute('data-copy', copy)
    },
    remove: () => element.remove(),
  }
}

/** The looks of an entry, without anything that a pointer, a key or a screen reader could take for it. */
function lookOf(entry: HTMLElement): HTMLElement {
  const copy = document.createElement('div')
  copy.className = `${entry.className} ${classes.look ?? ''}`
  copy.ariaHidden = 'true'
  for (const name of ['data-room', 'data-low', 'data-planned', 'data-timeoff']) {
    const value = entry.getAttribute(name)
    if (value !== null) copy.setAttribute(name, value)
  }
  copy.append(...[...entry.children].map((child) => child.cloneNode(true)))
  return copy
}

/** Where an element lies on the stage. */
export function boxOf(stage: Stage, element: HTMLElement): Box {
  const scroller = stage.scroller()
  const seen = scroller?.getBoundingClientRect()
  const { left, top, width, height } = element.getBoundingClientRect()
  return {
    left: left - (seen?.left ?? 0) + (scroller?.scrollLeft ?? 0),
    top: top - (seen?.top ?? 0) + (scroller?.scrollTop ?? 0),
    width,
    height,
  }
}

export function colorOf(element: HTMLElement): string {
  return element.style.getPropertyValue('--project')
}
