import type { ReactNode } from 'react'
import { create } from 'zustand'

export type MenuItem = {
  label: string
  note?: string
  key?: string
  icon?: ReactNode
  tone?: 'bad'
  run: () => void
}

/** A menu at a point of the window. `heading` also stands for the items where there are none. */
export type OpenMenu = {
  at: { x: number; y: number }
  heading?: string
  empty?: string
  items: readonly MenuItem[]
}

export const useMenu = create<{ menu: OpenMenu | null }>(() => ({ menu: null }))

/** Opens a menu at a point, or just under a control. */
export function openMenu(place: { x: number; y: number } | HTMLElement, menu: Omit<OpenMenu, 'at'>): void {
  const at = place instanceof HTMLElement ? under(place) : place
  useMenu.setState({ menu: { ...menu, at } })
}

export function closeMenu(): void {
  useMenu.setState({ menu: null })
}

function under(control: HTMLElement): { x: number; y: number } {
  const { left, bottom } = control.getBoundingClientRect()
  return { x: left, y: bottom }
}
