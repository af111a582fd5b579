import { Button } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { openPanel } from '../../app/panels'

/** «Importer»: takes in a file from another machine. */
export function ImportFileButton() {
  const { t } = useTranslation()
  return (
    <Button
      leftSection={<IconFileImport size={15} aria-hidden />}
      onClick={() => openPanel({ kind: 'exchangeImport' })}
    >
      {t('exchange.import')}
    </Button>
  )
}
