import type { AbsenceId } from '@shared/domain/ids'
import { create } from 'zustand'
import type { PartDraft } from './divideDraft'

/** The answers that are said in a form. */
export type AnswerFormKind = 'otherProject' | 'divide'

type Draft = { id: AbsenceId | null; form: AnswerFormKind | null; parts: PartDraft[] | null }

const NOTHING = { id: null, form: null, parts: null } satisfies Draft

/** What is being said about an absence. It outlives the card, which goes for as long as the person is away again. */
const useDraft = create<Draft>(() => NOTHING)

/** The draft of one absence, and a way to change it. */
export function useAnswerDraft(id: AbsenceId) {
  const kept = useDraft()
  const { form, parts } = kept.id === id ? kept : { form: null, parts: null }
  const change = (part: Partial<Omit<Draft, 'id'>>) => useDraft.setState({ form, parts, ...part, id })
  return { form, parts, change }
}

/** Once the answer is given. */
export function forgetAnswerDraft(): void {
  useDraft.setState(NOTHING)
}
