import type { ConnectInput } from '@shared/ipc/integration'
import { useState } from 'react'
import { busyErrorOf, callBusy } from '../../../app/busyClient'
import { type ConnectProblem, problemBefore, problemOf } from './connectProblem'

/**
 * Connects with what was typed. Not a react-query mutation, because that keeps its input, and with it the key, in a cache;
 * here the key lives in the form's own state only, and goes with it.
 */
export function useConnect(hasBuiltInConsumerToken: boolean, onConnected: () => void) {
  const [working, setWorking] = useState(false)
  const [problem, setProblem] = useState<ConnectProblem | null>(null)

  const connectBy = async (
    call: 'integration.connect' | 'integration.connectOtherCompany',
    input: ConnectInput,
  ) => {
    if (working) return
    const before = problemBefore(input, hasBuiltInConsumerToken)
    setProblem(before)
    if (before) return
    setWorking(true)
    try {
      await callBusy(call, input)
      onConnected()
    } catch (thrown) {
      setProblem(problemOf(busyErrorOf(thrown)))
    } finally {
      setWorking(false)
    }
  }
  const connect = (input: ConnectInput) => connectBy('integration.connect', input)
  /** With a key of another company: in that company's own workspace. */
  const connectOther = (input: ConnectInput) => connectBy('integration.connectOtherCompany', input)
  return { working, problem, connect, connectOther, clearProblem: () => setProblem(null) }
}
