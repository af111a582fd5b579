import { useState } from 'react'
import { type ChoiceProblem, type ChosenFile, readChosenFile } from './readChosenFile'

/** The file that somebody chose, read as text. `onChosen` is told of each choice; null for one that cannot be read. */
export function useChosenFile(onChosen: (file: ChosenFile | null) => void) {
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [problem, setProblem] = useState<ChoiceProblem | null>(null)

  const choose = async (chosen: File) => {
    const read = await readChosenFile(chosen)
    setProblem(read.ok ? null : read.error)
    setFile(read.ok ? read.value : null)
    onChosen(read.ok ? read.value : null)
  }
  return { file, problem, choose: (chosen: File) => void choose(chosen) }
}
