import { Button } from '@mantine/core'
import type { PersonId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import { IconFileExport } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { useErrorText } from '../../app/errorText'
import { showToast } from '../../app/toast'
import { onePress } from '../../ui/onePress'

/** «Eksporter avgjørelser»: writes a file with what was decided about somebody's hours, for them. Both days are included. */
export function ExportDecisionsButton({
  personId,
  personName,
  from,
  to,
}: {
  personId: PersonId
  personName: string
  from: LocalDay
  to: LocalDay
}) {
  const { t } = useTranslation()
  const errorText = useErrorText()
  const save = useBusyMutation('exchange.exportDecisions')
  const run = () => {
    if (save.isPending) return
    save.mutate(
      { personId, from, to },
      {
        onSuccess: (saved) => {
          if (!saved) return
          void showToast({ message: t('exchange.savedDecisions', { name: personName, file: saved.file }) })
        },
        onError: (error) => void showToast({ message: errorText(error), tone: 'bad' }),
      },
    )
  }
  return (
    <Button leftSection={<IconFileExport size={15} aria-hidden />} onClick={onePress(run)}>
      {t('exchange.exportDecisions')}
    </Button>
  )
}
