import { useEffect, useRef } from 'react'
import { busyErrorOf, useBusyMutation } from '../../../app/busyClient'
import { type ConnectionHealth, EXPLAINED_ERROR } from './connectionHealth'

/** «Test tilkobling». What it answered goes as soon as things stand otherwise than it says. */
export function useConnectionTest(health: ConnectionHealth) {
  const test = useBusyMutation('integration.test')
  const known = useRef(health)
  const { isSuccess, error, reset } = test
  useEffect(() => {
    if (known.current === health) return
    known.current = health
    const holds = error ? busyErrorOf(error).code === EXPLAINED_ERROR[health] : health === 'good'
    if (!holds && (isSuccess || error)) reset()
  }, [health, isSuccess, error, reset])
  return test
}
