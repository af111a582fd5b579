import { ActionIcon } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { openMenu } from '../../app/menu'
import { exchangeActions } from './exchangeActions'

/** The ways to and from the machine of whoever approves, beside «Send til godkjenning». */
export function ExchangeMenu() {
  const { t } = useTranslation()
  const items = exchangeActions(t).map(({ label, run }) => ({ label, run: () => run?.() }))
  return (
    <ActionIcon
      variant="default"
      size={30}
      aria-label={t('exchange.menu')}
      title={t('exchange.menu')}
      aria-haspopup="menu"
      onClick={(event) => openMenu(event.currentTarget, { items })}
    >
      <IconDots size={16} />
    </ActionIcon>
  )
}
