import { useErrorText } from '../../app/errorText'
import { showToast } from '../../app/toast'
import { answerFirst } from '../absences/answerFirst'

/** For a panel whose call is refused because an absence waits for its answer: goes, and leads there. */
export function useLeaveForQuestion(close: () => void): (thrown: unknown) => void {
  const errorText = useErrorText()
  return (thrown) => {
    if (!answerFirst(thrown)) return
    close()
    void showToast({ message: errorText(thrown), tone: 'bad' })
  }
}
