import { PersonInput } from '@shared/ipc/app'

/** Whether a text can stand as an e-mail address; an empty one can. */
export function isEmail(text: string): boolean {
  return PersonInput.shape.email.safeParse(text.trim()).success
}
