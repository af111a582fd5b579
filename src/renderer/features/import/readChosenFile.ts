import { decodeText } from '@shared/domain/import/decodeText'
import { err, ok, type Result } from '@shared/result'

const MOST_BYTES = 10_000_000

export type ChosenFile = { fileName: string; text: string }

/** Why a file that was chosen is not even looked into. `notRead`: it is gone, or held by another program. */
export type ChoiceProblem = 'notText' | 'tooLarge' | 'notRead'

/** Reads a file that somebody chose as text. */
export async function readChosenFile(
  chosen: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
): Promise<Result<ChosenFile, ChoiceProblem>> {
  if (chosen.size > MOST_BYTES) return err('tooLarge')
  let bytes: ArrayBuffer
  try {
    bytes = await chosen.arrayBuffer()
  } catch {
    return err('notRead')
  }
  const text = decodeText(new Uint8Array(bytes))
  return text === null ? err('notText') : ok({ fileName: chosen.name.slice(0, 255), text })
}
