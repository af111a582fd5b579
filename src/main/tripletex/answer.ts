/** One HTTP answer, read to its end. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** Size of the body as it was read, after any compression was undone. */
  readonly bytes: number
  /** Tripletex's `x-tlx-request-id`, when it was sent. */
  readonly requestId: string | undefined
}

/** Reads the whole body and decodes it by the charset it is labelled with: some error bodies are not UTF-8. */
export async function readAnswer(response: Response): Promise<Answer> {
  const bytes = await response.arrayBuffer()
  return {
    status: response.status,
    headers: response.headers,
    bytes: bytes.byteLength,
    text: decoderFor(response.headers.get('content-type')).decode(bytes),
    requestId: response.headers.get('x-tlx-request-id') ?? undefined,
  }
}

function decoderFor(contentType: string | null): TextDecoder {
  const label = /charset="?([\w-]+)/i.exec(contentType ?? '')?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder()
  }
}

/** The parsed body, or undefined when it is not JSON. */
export function jsonOf(answer: Answer): unknown {
  try {
    return JSON.parse(answer.text)
  } catch {
    return undefined
  }
}
