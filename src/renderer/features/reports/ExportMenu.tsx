import { Button } from '@mantine/core'
import type { ReportColumn } from '@shared/domain/reports/dimension'
import { WITHOUT } from '@shared/domain/reports/dimension'
import { type Report, ReportFormat, type ReportInput } from '@shared/ipc/reports'
import { IconChevronDown, IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { useErrorText } from '../../app/errorText'
import { openMenu } from '../../app/menu'
import { showToast } from '../../app/toast'
import { useReportStore } from './reportStore'

/** The ways in which the report leaves the program, as it is shown. */
export function ExportMenu({
  input,
  columns,
  disabled,
  filterBy,
}: {
  input: ReportInput
  columns: readonly ReportColumn[]
  disabled: boolean
  filterBy: Report['filterBy'] | undefined
}) {
  const { t } = useTranslation()
  const errorText = useErrorText()
  const save = useBusyMutation('reports.export')
  const { sort, opened } = useReportStore()
  const filters = useFilterTexts(filterBy)
  const run = (format: ReportFormat) => {
    if (save.isPending) return
    save.mutate(
      {
        format,
        shown: {
          input,
          columns: [...columns],
          sort,
          opened: input.subgroup === null ? [] : [...opened],
          filters,
        },
      },
      {
        onSuccess: (saved) => {
          if (saved) void showToast({ message: t('reports.saved', { file: saved.file }) })
        },
        onError: (error) => void showToast({ message: errorText(error), tone: 'bad' }),
      },
    )
  }
  return (
    <Button
      data-export
      aria-haspopup="menu"
      aria-keyshortcuts="X"
      disabled={disabled || save.isPending}
      leftSection={<IconDownload size={15} aria-hidden />}
      rightSection={<IconChevronDown size={14} aria-hidden />}
      onClick={(event) =>
        openMenu(event.currentTarget, {
          items: ReportFormat.options.map((format) => ({
            label: t(`reports.format.${format}`),
            run: () => run(format),
          })),
        })
      }
    >
      {t(save.isPending ? 'reports.exporting' : 'reports.export')}
    </Button>
  )
}

/** What the report is filtered by, as it is read in a file. */
function useFilterTexts(filterBy: Report['filterBy'] | undefined): string[] {
  const { t } = useTranslation()
  const { filters, chosen } = useReportStore()
  return filters.flatMap((kind) => {
    const names = chosen[kind].map(({ id, name }) =>
      id === WITHOUT && kind !== 'person'
        ? t(`reports.without.${kind}`)
        : (filterBy?.[kind].find((each) => each.id === id)?.name ?? name),
    )
    return names.length === 0 ? [] : [`${t(`reports.filter.${kind}`)}: ${names.join(', ')}`]
  })
}
