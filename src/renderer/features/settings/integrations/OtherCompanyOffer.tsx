import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** The way on with a key of another company: to a workspace of its own, where nothing of the two is mixed. */
export function OtherCompanyOffer({
  company,
  working,
  onOpen,
}: {
  company: string
  working: boolean
  onOpen: () => void
}) {
  const { t } = useTranslation()
  return (
    <div>
      <Button
        aria-disabled={working}
        data-disabled={working || undefined}
        onClick={() => {
          if (!working) onOpen()
        }}
      >
        {t('workspaces.openNew', { company })}
      </Button>
    </div>
  )
}
