import { LocalDay } from '@shared/domain/localDay'
import { beforeEach, expect, test } from 'vitest'
import { openPanel, usePanels } from '../../../src/renderer/app/panels'

const editor = { kind: 'editor' as const, entry: null, day: LocalDay.parse('2026-11-24') }

beforeEach(() => usePanels.setState({ panel: editor, stays: null }))

test('a panel gives way to another, but not where that would lose what is typed in it', () => {
  usePanels.setState({ stays: () => true })
  openPanel({ kind: 'submit' })
  expect(usePanels.getState().panel).toBe(editor)
  usePanels.setState({ stays: () => false })
  openPanel({ kind: 'submit' })
  expect(usePanels.getState().panel).toEqual({ kind: 'submit' })
})

test('what was asked of a panel is not asked once it is closed', () => {
  usePanels.setState({ stays: () => true })
  usePanels.getState().close()
  openPanel({ kind: 'submit' })
  expect(usePanels.getState().panel).toEqual({ kind: 'submit' })
})
