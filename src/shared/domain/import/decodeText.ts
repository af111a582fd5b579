/**
 * The text of a file that some program wrote as CSV: UTF-16 where its mark says so, UTF-8 where it is, else Windows-1252, in which
 * spreadsheets write on Windows. Null where it is no text at all, such as a workbook.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoded(bytes)
  return text.includes('\0') ? null : text
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
