import { create } from 'zustand'

export const useAnnouncement = create<{ text: string }>(() => ({ text: '' }))

/** Says to a screen reader what a change did. The same words again are said again. */
export function announce(text: string): void {
  useAnnouncement.setState((before) => ({ text: before.text === text ? `${text}\u00a0` : text }))
}
