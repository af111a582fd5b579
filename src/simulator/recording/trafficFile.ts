import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import type { Recorder } from './exchange'
import { Novelty } from './novelty'

const recorders = new Map<string, Recorder>()

/**
 * Writes exchanges into the folder that `BUSY_RECORD_TRAFFIC` names, one JSON text a line and one file for the process,
 * each at once: what was answered is there even if the process is killed. Undefined where the variable is not set.
 */
export function recorderOfEnvironment(): Recorder | undefined {
  const folder = process.env.BUSY_RECORD_TRAFFIC
  if (folder === undefined || folder === '') return undefined
  const recorder = recorders.get(folder) ?? recorderInto(folder)
  recorders.set(folder, recorder)
  return recorder
}

function recorderInto(folder: string): Recorder {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${process.pid}-${threadId}.jsonl`)
  const novelty = new Novelty()
  return (exchange) => {
    const kept = novelty.of(exchange)
    if (kept !== null) appendFileSync(file, `${JSON.stringify(kept)}\n`)
  }
}
