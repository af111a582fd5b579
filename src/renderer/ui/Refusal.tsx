/** Why something was refused, at the field that it is about, and said aloud as it comes. */
export function Refusal({ text }: { text: string }) {
  return <span role="alert">{text}</span>
}
