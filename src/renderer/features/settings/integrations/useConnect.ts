import type { CallOutput } from '@shared/ipc/contract'
import type { ConnectInput } from '@shared/ipc/integration'
import { useState } from 'react'
import { busyErrorOf, callBusy } from '../../../app/busyClient'
import { type ConnectProblem, problemBefore, problemOf } from './connectProblem'

/**
 * Connects with what was typed. Not a react-query mutation, because that keeps its input, and with it the key, in a cache;
 * here the key lives in the form's own state only, and goes with it. Where connecting would archive something, it asks first:
 * `asking` says what, and `confirm` goes on.
 */
export function useConnect(hasBuiltInConsumerToken: boolean, onConnected: () => void) {
  const [working, setWorking] = useState(false)
  const [problem, setProblem] = useState<ConnectProblem | null>(null)
  const [asking, setAsking] = useState<CallOutput<'integration.previewConnect'> | null>(null)

  const attempt = async (work: () => Promise<void>) => {
    setWorking(true)
    try {
      await work()
    } catch (thrown) {
      setProblem(problemOf(busyErrorOf(thrown)))
    } finally {
      setWorking(false)
    }
  }

  const connect = async (input: ConnectInput) => {
    if (working) return
    const before = problemBefore(input, hasBuiltInConsumerToken)
    setProblem(before)
    if (before) return
    await attempt(async () => {
      const preview = input.projectSync ? await callBusy('integration.previewConnect', undefined) : null
      if (preview && preview.archived.projects.count > 0) setAsking(preview)
      else await connectNow(input)
    })
  }
  const connectNow = async (input: ConnectInput) => {
    await callBusy('integration.connect', input)
    onConnected()
  }
  /** With a key of another company: in that company's own workspace. */
  const connectOther = async (input: ConnectInput) => {
    if (working) return
    await attempt(async () => {
      await callBusy('integration.connectOtherCompany', input)
      onConnected()
    })
  }
  const confirm = async (input: ConnectInput) => {
    setAsking(null)
    await attempt(() => connectNow(input))
  }
  return {
    working,
    problem,
    asking,
    connect,
    connectOther,
    confirm,
    stopAsking: () => setAsking(null),
    clearProblem: () => setProblem(null),
  }
}
