import '../../app/panelStyles'
import { instantFromDate } from '@shared/domain/localDay'
import type { AbsenceQuestion } from '@shared/ipc/absences'
import { IconClockPause } from '@tabler/icons-react'
import { type KeyboardEvent, useCallback, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../../app/AppContext'
import { type Action, useActions } from '../../app/actions/actions'
import { useVisibleTick } from '../../app/useVisibleTick'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Kbd } from '../../ui/Kbd'
import { entryName } from '../timeline/entryName'
import classes from './AbsenceCard.module.css'
import { type Choice, choicesFor, leadsOf } from './absenceFacts'
import { useAnswerDraft } from './answerDraft'
import { DivideForm } from './DivideForm'
import { useFocusWish } from './focusWish'
import { OtherProjectForm } from './OtherProjectForm'
import { useAbsenceTexts } from './useAbsenceTexts'
import { useAnswer } from './useAnswer'

/** How often what counts since the return is worked out anew; what is asked about stands still. */
const RECKON_EVERY_MS = 30_000

/**
 * One absence, and what is to become of it. It lies over nothing and takes no focus, unless the person wants that or asks for it
 * with its key.
 */
export function AbsenceCard({ question }: { question: AbsenceQuestion }) {
  const { t } = useTranslation()
  const texts = useAbsenceTexts()
  const { absenceTakesFocus } = useSettings()
  const { answer, error, isPending } = useAnswer(question)
  const { form, change } = useAnswerDraft(question.id)
  const [givenUp, setGivenUp] = useState<Choice | null>(null)
  const card = useRef<HTMLElement>(null)
  const heading = useId()
  const leads = leadsOf(question, useNow())
  const choices = choicesFor(question)
  const { kind, startedAt, endedAt, minutes, timer } = question
  const [from, to] = texts.moments(startedAt, endedAt)

  const toCard = useMemo(() => () => card.current?.querySelector('button')?.focus(), [])
  useFocusWish(toCard, absenceTakesFocus)
  const actions = useMemo<Action[]>(
    () => [{ id: 'answerAbsence', label: t('absences.answer'), group: 'timer', keys: ['B'], run: toCard }],
    [t, toCard],
  )
  useActions('absence', actions)

  const choose = (how: Choice) => {
    if (isPending) return
    if (how === 'otherProject' || how === 'divide') change({ form: how })
    else answer({ how })
  }
  const goBack = () => {
    setGivenUp(form)
    change({ form: null, parts: null })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (form || event.ctrlKey || event.metaKey || event.altKey) return
    const how = choices[Number(event.key) - 1]
    if (how) {
      event.preventDefault()
      choose(how)
      return
    }
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const buttons = [...(card.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((button) => button.matches(':focus'))
    buttons[(at + step + buttons.length) % buttons.length]?.focus()
  }

  return (
    <section ref={card} className={classes.card} aria-labelledby={heading} onKeyDown={onKeyDown}>
      <IconClockPause className={classes.icon} size={18} aria-hidden />
      <div className={classes.words}>
        <h2 id={heading} role="status">
          {t('absences.away', { length: texts.length(minutes) })}
        </h2>
        <p>
          {t('absences.since', { from, to })} {t(`absences.why.${kind}`)}{' '}
          {t('absences.ran', { start: texts.moment(timer.startedAt) })}{' '}
          <b>
            {entryName(timer, t)}
            {timer.workTypeName && ` · ${timer.workTypeName}`}
          </b>
        </p>
        <ErrorNotice error={error} />
        {form === null && (
          <fieldset className={classes.choices}>
            <legend className="visuallyHidden">{t('absences.choices')}</legend>
            {choices.map((how, index) => (
              <ChoiceButton
                key={how}
                {...texts.choice(how, question, leads)}
                digit={String(index + 1)}
                takesFocus={how === givenUp}
                onChoose={() => choose(how)}
              />
            ))}
          </fieldset>
        )}
        {form === 'otherProject' && (
          <OtherProjectForm question={question} onBack={goBack} onAnswer={answer} />
        )}
        {form === 'divide' && <DivideForm question={question} onBack={goBack} onAnswer={answer} />}
      </div>
    </section>
  )
}

function ChoiceButton({
  label,
  leadsTo,
  digit,
  takesFocus,
  onChoose,
}: {
  label: string
  leadsTo: string
  digit: string
  /** When it appears. */
  takesFocus: boolean
  onChoose: () => void
}) {
  const base = useId()
  const focus = useCallback((button: HTMLButtonElement | null) => button?.focus(), [])
  return (
    <button
      ref={takesFocus ? focus : undefined}
      type="button"
      className={classes.choice}
      aria-labelledby={`${base}l`}
      aria-describedby={`${base}d`}
      aria-keyshortcuts={digit}
      onClick={onChoose}
    >
      <span className={classes.label}>
        <span id={`${base}l`}>{label}</span>
        <Kbd combination={digit} />
      </span>
      <span id={`${base}d`} className={classes.then}>
        {leadsTo}
      </span>
    </button>
  )
}

function useNow() {
  const [now, setNow] = useState(() => instantFromDate(new Date()))
  useVisibleTick(null, () => {
    setNow(instantFromDate(new Date()))
    return RECKON_EVERY_MS
  })
  return now
}
