import { describe, expect, it } from 'vitest'
import { type GridPlace, placeAfter } from '../../../src/renderer/features/week/gridMoves'

const ROWS = 3
const press = (combination: string, [row, day]: [row: number, day: number]) => {
  const parts = combination.split('+')
  const keys = {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
    metaKey: false,
  }
  return placeAfter(keys, { row, day }, ROWS)
}
const at = (row: number, day: number): GridPlace => ({ row, day })

describe('a key leads from a cell as in a spreadsheet', () => {
  it.each<[string, [number, number], GridPlace | null | undefined]>([
    ['ArrowRight', [0, 0], at(0, 1)],
    ['ArrowRight', [0, 6], at(0, 6)],
    ['ArrowLeft', [1, 0], at(1, 0)],
    ['ArrowUp', [0, 3], at(0, 3)],
    ['ArrowDown', [2, 3], at(2, 3)],
    ['Ctrl+ArrowLeft', [1, 4], at(1, 0)],
    ['Ctrl+ArrowDown', [0, 4], at(2, 4)],
    ['Home', [1, 4], at(1, 0)],
    ['Ctrl+Home', [1, 4], at(0, 0)],
    ['Ctrl+End', [0, 1], at(2, 6)],
    ['Enter', [0, 2], at(1, 2)],
    ['Shift+Enter', [1, 2], at(0, 2)],
    ['Enter', [2, 2], at(2, 2)],
    ['Ctrl+Enter', [0, 2], undefined],
    ['Tab', [0, 5], at(0, 6)],
    ['Tab', [0, 6], at(1, 0)],
    ['Shift+Tab', [1, 0], at(0, 6)],
    ['Tab', [2, 6], null],
    ['Shift+Tab', [0, 0], null],
    ['Ctrl+Tab', [0, 0], undefined],
    ['Alt+ArrowLeft', [0, 3], undefined],
    ['n', [0, 0], undefined],
  ])('%s from %o', (combination, from, to) => {
    expect(press(combination, from)).toEqual(to)
  })
})
