import { useState } from 'react'
import { useBusyQuery } from '../../../app/busyClient'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { PulledCard } from './PulledCard'
import { TripletexCard } from './TripletexCard'

/** Integrasjoner: the one connection there is, and what came through it. */
export function IntegrationsSection() {
  const { data: status, error } = useBusyQuery('integration.status', undefined)
  const [formOpened, setFormOpened] = useState(false)
  if (!status) return <ErrorNotice error={error} />
  return (
    <>
      <TripletexCard status={status} formOpened={formOpened} setFormOpened={setFormOpened} />
      {status.connection && !formOpened && <PulledCard status={status} />}
    </>
  )
}
