import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../app/AppContext'
import { EmptyState } from '../../ui/EmptyState'
import { useRegisterView } from '../../ui/registerView'
import { useCostsStore } from './costsStore'

/** What stands where there are no costs: none at all, or none of what was chosen. */
export function NoCosts({ isFiltered, onNew }: { isFiltered: boolean; onNew: () => void }) {
  const { t } = useTranslation()
  const { submission } = useAppState()
  const { clear } = useCostsStore()
  const { change } = useRegisterView('costs')
  if (isFiltered) {
    const showAll = () => {
      clear()
      change({ search: '' })
    }
    return (
      <EmptyState
        title={t('costs.none.foundTitle')}
        action={<Button onClick={showAll}>{t('costs.none.showAll')}</Button>}
      >
        {t('costs.none.foundNote')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={t('costs.none.title')}
      action={
        <Button variant="filled" onClick={onNew}>
          {t('costs.new')}
        </Button>
      }
    >
      {t(submission ? 'costs.none.note' : 'costs.none.noteLogged')}
    </EmptyState>
  )
}
