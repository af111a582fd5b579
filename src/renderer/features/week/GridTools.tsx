import { Button } from '@mantine/core'
import type { WeekGridView } from '@shared/ipc/weekGrid'
import { IconPlus } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Kbd } from '../../ui/Kbd'
import type { WeekCommands } from './useWeekCommands'

/** What fills the grid: a new row, and what the week before had. */
export const GridTools = memo(function GridTools({
  lastWeek: { rows, minutes },
  commands,
}: {
  lastWeek: WeekGridView['lastWeek']
  commands: WeekCommands
}) {
  const { t } = useTranslation()
  return (
    <>
      <Button
        aria-keyshortcuts="R"
        leftSection={<IconPlus size={15} />}
        rightSection={<Kbd combination="R" />}
        onClick={commands.newRow}
      >
        {t('weekGrid.newRow')}
      </Button>
      <Button
        aria-disabled={rows === 0}
        data-disabled={rows === 0 || undefined}
        onClick={() => rows > 0 && commands.copyRows()}
      >
        {t('weekGrid.copyRows')}
      </Button>
      <Button
        aria-disabled={minutes === 0}
        data-disabled={minutes === 0 || undefined}
        onClick={() => minutes > 0 && commands.copyHours()}
      >
        {t('weekGrid.copyHours')}
      </Button>
    </>
  )
})
