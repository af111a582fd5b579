import { expect, it } from 'vitest'
import { divideAll, toggleOpened, useReportStore } from '../../../src/renderer/features/reports/reportStore'

const opened = () => [...useReportStore.getState().opened]

it('all groups are divided at once, whatever was open in another period, and closed where one is', () => {
  toggleOpened('week 47')
  divideAll(['week 48', 'week 49'])
  expect(opened()).toEqual(['week 48', 'week 49'])
  toggleOpened('week 48')
  divideAll(['week 48', 'week 49'])
  expect(opened()).toEqual([])
})
