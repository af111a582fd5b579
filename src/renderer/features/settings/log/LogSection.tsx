import type { LogPlace } from '@shared/ipc/administration'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../../app/busyClient'
import { EmptyState } from '../../../ui/EmptyState'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { ShowMore } from '../../../ui/ShowMore'
import { SettingCard } from '../SettingCard'
import { useSearchTarget } from '../SettingRow'
import { LogLine } from './LogLine'

/** «Endringslogg»: what was changed in the workspace, newest first. */
export function LogSection() {
  const { t } = useTranslation()
  const [parts, setParts] = useState(1)
  const [more, setMore] = useState(false)
  const { data, error } = useBusyQuery('administration.log', { before: null })
  return (
    <div {...useSearchTarget('administrationLog')}>
      <ErrorNotice error={error} />
      {data && (
        <SettingCard>
          {data.lines.length === 0 ? (
            <EmptyState title={t('administration.empty')}>{t('administration.emptyNote')}</EmptyState>
          ) : (
            <ol>
              <LogPart before={null} parts={parts} onEnd={setMore} />
            </ol>
          )}
          {more && <ShowMore onMore={() => setParts(parts + 1)} />}
        </SettingCard>
      )}
    </div>
  )
}

/**
 * A part of the log, and `parts` less one after it. Each begins where the one before it ends at the moment, so that a line that
 * comes to the top pushes none out between two of them.
 */
function LogPart({
  before,
  parts,
  onEnd,
}: {
  before: LogPlace | null
  parts: number
  /** Told whether there is more after the last part. */
  onEnd: (more: boolean) => void
}) {
  const { data, error } = useBusyQuery('administration.log', { before }, { keepPrevious: true })
  const last = data?.lines.at(-1)
  const isLast = parts === 1 || !data?.more || !last
  useEffect(() => {
    if (data && isLast) onEnd(data.more)
  }, [data, isLast, onEnd])
  return (
    <>
      {error && (
        <li>
          <ErrorNotice error={error} />
        </li>
      )}
      {data?.lines.map((line) => (
        <LogLine key={line.id} line={line} />
      ))}
      {!isLast && last && <LogPart before={{ at: last.at, id: last.id }} parts={parts - 1} onEnd={onEnd} />}
    </>
  )
}
