import type { DayEntry } from '@shared/ipc/timeEntries'
import { scrollAtEdges } from './autoScroll'
import { createCutLine, cutMinute } from './cutLine'
import { drawGesture } from './drawGesture'
import { moveGesture } from './moveGesture'
import { resizeGesture } from './resizeGesture'
import { type Gesture, type GestureHost, type Point, pointAt, type Stage } from './stage'
import { timerGesture } from './timerGesture'

const SLOP = 4
const EDGE = 7

type Target = {
  entry: DayEntry | undefined
  element: HTMLElement | null
  running: HTMLElement | null
}

/**
 * Hears the pointer for the whole grid. A press that moves becomes a gesture, which follows the pointer once a frame and draws by
 * itself; React hears of it when it is over. Answers how to stop listening.
 */
export function installGestures(stage: Stage, hostNow: () => GestureHost, scroller: HTMLElement): () => void {
  let pressed: { at: Point; target: Target; event: PointerEvent } | null = null
  let gesture: Gesture | null = null
  let latest: PointerEvent | null = null
  let frame = 0
  const cut = createCutLine(stage, hostNow)
  const listening = new AbortController()
  const { signal } = listening
  const point = (event: PointerEvent | MouseEvent) => pointAt(stage, hostNow().minuteWidth(), event)
  const follow = () => {
    frame = 0
    if (!gesture || !latest) return
    const at = point(latest)
    if (at) gesture.move({ ...at, ...modifiers })
    if (pressed && scrollAtEdges(scroller, pressed.event, latest)) schedule()
  }
  const schedule = () => {
    frame ||= requestAnimationFrame(follow)
  }
  const modifiers = { copy: false, free: false }
  const end = () => {
    cancelAnimationFrame(frame)
    frame = 0
    gesture = null
    pressed = null
    delete scroller.dataset.dragging
  }
  const cancel = () => {
    gesture?.cancel()
    end()
  }

  const begin = (event: PointerEvent) => {
    if (!pressed) return
    const begun = gestureFor(stage, hostNow(), { ...pressed.at, copy: event.altKey }, pressed.target)
    if (!begun) {
      pressed = null
      return
    }
    gesture = begun
    cut.hide()
    scroller.setPointerCapture(event.pointerId)
    scroller.dataset.dragging = begun.kind
    latest = event
    setModifiers(event)
    schedule()
  }
  const setModifiers = (event: { altKey: boolean; ctrlKey: boolean; metaKey: boolean }) => {
    modifiers.copy = event.altKey
    modifiers.free = event.ctrlKey || event.metaKey
  }

  const on = <K extends keyof HTMLElementEventMap>(name: K, hear: (event: HTMLElementEventMap[K]) => void) =>
    scroller.addEventListener(name, hear, { signal })
  on('pointerdown', (event) => {
    const host = hostNow()
    const at = point(event)
    if (event.button !== 0 || event.pointerType === 'touch' || gesture || !at) return
    const target = targetOf(event, host)
    if (!target) return
    const { entry } = target
    if (event.shiftKey && entry) {
      event.preventDefault()
      const minute = cutMinute(host, entry, at)
      if (entry.locked) host.refuse(entry)
      else if (entry.from === null) host.refuseClockless()
      else if (minute !== null) void host.split(entry.id, minute)
      cut.hide()
      return
    }
    pressed = { at, target, event }
  })
  on('pointermove', (event) => {
    latest = event
    setModifiers(event)
    if (gesture) return schedule()
    const at = point(event)
    if (!at) return
    if (pressed) {
      if (Math.hypot(at.x - pressed.at.x, at.y - pressed.at.y) >= SLOP) begin(event)
      return
    }
    hover(event, at)
  })
  on('pointerup', () => {
    if (!gesture) {
      pressed = null
      return
    }
    cancelAnimationFrame(frame)
    follow()
    const done = gesture
    end()
    void done.drop()
  })
  on('pointercancel', cancel)
  on('pointerleave', () => {
    cut.hide()
    delete scroller.dataset.edge
  })
  /** A drag with Ctrl opens no menu on a Mac. */
  on('contextmenu', (event) => gesture && event.preventDefault())

  const hover = (event: PointerEvent, at: Point) => {
    const target = targetOf(event, hostNow())
    const element = target?.element ?? target?.running ?? null
    const edge = element && edgeAt(element, event.clientX, target?.running !== null)
    const free = target?.entry ? !target.entry.locked && target.entry.from !== null : target?.running !== null
    if (edge && free && !event.shiftKey && !event.altKey) scroller.dataset.edge = edge
    else delete scroller.dataset.edge
    if (event.shiftKey && target?.entry && target.element) cut.show(target.entry, target.element, at)
    else cut.hide()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && gesture) {
      event.preventDefault()
      event.stopPropagation()
      cancel()
      return
    }
    const mod = event.altKey ? 'copy' : event.shiftKey ? 'split' : null
    if (mod) scroller.dataset.mod = mod
    else delete scroller.dataset.mod
    if (!event.shiftKey) cut.hide()
    setModifiers(event)
    if (gesture) schedule()
  }
  window.addEventListener('keydown', onKey, { signal, capture: true })
  window.addEventListener('keyup', onKey, { signal, capture: true })
  return () => {
    cancel()
    cut.hide()
    listening.abort()
  }
}

function gestureFor(stage: Stage, host: GestureHost, at: Point, target: Target): Gesture | null {
  const { entry, element, running } = target
  const scroller = stage.scroller()
  const x = at.x - (scroller?.scrollLeft ?? 0) + (scroller?.getBoundingClientRect().left ?? 0)
  if (entry && element) {
    const edge = at.copy || entry.from === null ? null : edgeAt(element, x, false)
    if (entry.locked && !at.copy) {
      host.refuse(entry)
      return null
    }
    return edge
      ? resizeGesture(stage, host, entry, edge, element)
      : moveGesture(stage, host, at, entry, element)
  }
  if (running) {
    const timer = host.timer()
    return timer && edgeAt(running, x, true) ? timerGesture(stage, host, timer, running) : null
  }
  return at.row ? drawGesture(stage, host, at, at.row) : null
}

/** What is under the pointer: an entry, the running timer, or the empty clock of a day; null where nothing can be dragged. */
function targetOf(event: Event, host: GestureHost): Target | null {
  if (!(event.target instanceof Element)) return null
  const element = event.target.closest<HTMLElement>('[data-entry]')
  const running = event.target.closest<HTMLElement>('[data-running]')
  const entry = element?.dataset.entry ? host.entry(element.dataset.entry) : undefined
  if (entry || running) return { entry, element, running }
  const empty = event.target.closest('[data-track]') !== null && event.target.closest('button') === null
  return empty ? { entry: undefined, element: null, running: null } : null
}

/** Which end of a box the pointer is at: near its side, and never so near that nothing is left to take hold of in the middle. */
function edgeAt(element: HTMLElement, clientX: number, startOnly: boolean): 'start' | 'end' | null {
  const { left, right, width } = element.getBoundingClientRect()
  const reach = Math.min(EDGE, width / 4)
  if (clientX - left <= (startOnly ? EDGE : reach)) return 'start'
  return !startOnly && right - clientX <= reach ? 'end' : null
}
