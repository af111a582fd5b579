import { type LocalDay, weekOf } from '@shared/domain/localDay'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/EmptyState'
import { today } from './weekStore'

/** What an empty week says: that it is empty, and how it is filled. The days below can be added to as ever. */
export function EmptyWeek({ day }: { day: LocalDay }) {
  const { t } = useTranslation()
  const past = (weekOf(day).days[6] ?? day) < today()
  return (
    <EmptyState title={t(past ? 'timeline.emptyTitlePast' : 'timeline.emptyTitle')}>
      {t(past ? 'timeline.emptyTextPast' : 'timeline.emptyText')}
    </EmptyState>
  )
}
