import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../../app/busyClient'
import { EmptyState } from '../../../ui/EmptyState'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { SettingCard } from '../SettingCard'
import { useSearchTarget } from '../SettingRow'
import { LogLine } from './LogLine'

/** «Endringslogg»: what was changed in the workspace, newest first. */
export function LogSection() {
  const { t } = useTranslation()
  const { data: lines, error } = useBusyQuery('administration.log', undefined)
  return (
    <div {...useSearchTarget('administrationLog')}>
      <ErrorNotice error={error} />
      {lines && (
        <SettingCard>
          {lines.length === 0 ? (
            <EmptyState title={t('administration.empty')}>{t('administration.emptyNote')}</EmptyState>
          ) : (
            <ol>
              {lines.map((line) => (
                <LogLine key={line.id} line={line} />
              ))}
            </ol>
          )}
        </SettingCard>
      )}
    </div>
  )
}
