import '../../app/panelStyles'
import type { Recovery, RecoveryReason } from '@shared/ipc/app'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { Disclosure } from '../../ui/Disclosure'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { OtherWorkspaces } from './OtherWorkspaces'
import classes from './RecoveryPage.module.css'
import { RestoreForm } from './RestoreForm'
import { RetryButton } from './RetryButton'
import { StartEmpty } from './StartEmpty'

/** What is shown in place of everything else when the database cannot be used: what happened, and the ways back. */
export function RecoveryPage() {
  const { data, error } = useBusyQuery('recovery.get', undefined)
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <ErrorNotice error={error} />
        {data && <Ways recovery={data} />}
        <OtherWorkspaces />
      </div>
    </main>
  )
}

/** Where the disk or another program is in the way, that is mended, and no copy is of any use. */
const IN_THE_WAY: readonly RecoveryReason[] = ['readOnly', 'diskFull', 'busy']

/** A copy is the way back from damage only; otherwise the database itself is whole, and going back would lose hours. */
function Ways({ recovery }: { recovery: Recovery }) {
  const { t } = useTranslation()
  const { reason } = recovery
  const inTheWay = IN_THE_WAY.includes(reason)
  const [othersShown, setOthersShown] = useState(false)
  const restoring = (
    <RestoreForm backups={recovery.backups} first={reason === 'damaged'} beside={<StartEmpty />} />
  )
  return (
    <>
      <header>
        <h1>{t(`recovery.title.${reason}`)}</h1>
        <p>{t(`recovery.what.${reason}`)}</p>
        <p className={classes.safe}>{t('recovery.nothingDeleted')}</p>
      </header>
      {reason === 'damaged' ? (
        restoring
      ) : (
        <>
          <RetryButton />
          {(reason === 'unreadable' || inTheWay) && <Details recovery={recovery} openedFirst />}
          {!inTheWay && (
            <Disclosure
              label={t('recovery.otherWays')}
              opened={othersShown}
              onToggle={() => setOthersShown(!othersShown)}
            >
              <div className={classes.others}>{restoring}</div>
            </Disclosure>
          )}
        </>
      )}
      {reason !== 'unreadable' && !inTheWay && <Details recovery={recovery} />}
    </>
  )
}

function Details({ recovery, openedFirst = false }: { recovery: Recovery; openedFirst?: boolean }) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(openedFirst)
  return (
    <Disclosure label={t('recovery.details')} opened={shown} onToggle={() => setShown(!shown)}>
      <pre className={classes.details}>
        {recovery.file}
        {'\n'}
        {recovery.details}
      </pre>
    </Disclosure>
  )
}
