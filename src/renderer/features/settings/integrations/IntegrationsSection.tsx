import { useState } from 'react'
import { useAppState } from '../../../app/AppContext'
import { useBusyQuery } from '../../../app/busyClient'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { ImportCard } from './ImportCard'
import { SetupCard } from './SetupCard'
import { StatusCard } from './StatusCard'
import { TripletexCard } from './TripletexCard'
import { WorkspacesCard } from './WorkspacesCard'

/** Integrasjoner: what is left to do, the connection, what came through it, the way to imports, and the workspaces of other companies. */
export function IntegrationsSection() {
  const { data: status, error } = useBusyQuery('integration.status', undefined)
  const { rights } = useAppState()
  const [formOpened, setFormOpened] = useState(false)
  if (!status) return <ErrorNotice error={error} />
  return (
    <>
      {status.mayManage && !formOpened && <SetupCard onConnect={() => setFormOpened(true)} />}
      <TripletexCard status={status} formOpened={formOpened} setFormOpened={setFormOpened} />
      {status.connection && !formOpened && <StatusCard status={status} />}
      {!formOpened && rights.includes('importRegisters') && <ImportCard />}
      {!formOpened && <WorkspacesCard />}
    </>
  )
}
