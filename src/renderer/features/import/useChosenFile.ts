import { decodeText } from '@shared/domain/import/decodeText'
import { useState } from 'react'

const MOST_BYTES = 10_000_000

export type ChosenFile = { fileName: string; text: string }

/** Why a file that was chosen is not even looked into. */
export type ChoiceProblem = 'notText' | 'tooLarge'

/** The file that somebody chose, read as text. `onChosen` is told of each choice; null for one that cannot be read. */
export function useChosenFile(onChosen: (file: ChosenFile | null) => void) {
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [problem, setProblem] = useState<ChoiceProblem | null>(null)

  const choose = async (chosen: File) => {
    const tooLarge = chosen.size > MOST_BYTES
    const text = tooLarge ? null : decodeText(new Uint8Array(await chosen.arrayBuffer()))
    const read = text === null ? null : { fileName: chosen.name.slice(0, 255), text }
    setProblem(read ? null : tooLarge ? 'tooLarge' : 'notText')
    setFile(read)
    onChosen(read)
  }
  return { file, problem, choose: (chosen: File) => void choose(chosen) }
}
