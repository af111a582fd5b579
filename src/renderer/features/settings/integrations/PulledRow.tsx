import type { BusyErrorCode } from '@shared/ipc/errors'
import type { PulledStatus } from '@shared/ipc/integration'
import { useTranslation } from 'react-i18next'
import { errorText } from '../../../app/errorText'
import { useFormats } from '../../../app/formats'
import { useWhen } from '../useWhen'
import classes from './StatusCard.module.css'

/**
 * One kind: how many, since when, and under it why it was not pulled when it was last asked for. `explained`: the reason that the
 * page already gives.
 */
export function PulledRow({ row, explained }: { row: PulledStatus; explained: BusyErrorCode | null }) {
  const { t } = useTranslation()
  const { number } = useFormats()
  const when = useWhen()
  const total = number(row.active + row.archived)
  const { problem } = row
  return (
    <>
      <tr>
        <td>{t(`integrations.kind.${row.kind}`)}</td>
        <td>
          {row.archived > 0 ? t('integrations.archived', { total, archived: number(row.archived) }) : total}
        </td>
        <td>{row.pulledAt ? when(row.pulledAt) : t('integrations.notPulled')}</td>
      </tr>
      {problem && problem.code !== 'missingRights' && (
        <tr className={classes.problem}>
          <td colSpan={3}>
            <p>
              {t('integrationStatus.problem', { when: when(problem.at) })}{' '}
              {problem.code !== explained && errorText({ code: problem.code, facts: {} }, t)}
            </p>
            <RequestId id={problem.requestId} />
          </td>
        </tr>
      )}
    </>
  )
}

/** Tripletex's own id of a request, to be copied into a question to its support. */
export function RequestId({ id }: { id: string | null }) {
  const { t } = useTranslation()
  return id && <span className={classes.requestId}>{t('integrations.connect.requestId', { id })}</span>
}
