import type { AbsenceQuestion } from '@shared/ipc/absences'
import type { TimerState } from '@shared/ipc/timer'
import { useTranslation } from 'react-i18next'
import { Truncated } from '../../ui/Truncated'
import { entryName } from '../timeline/entryName'
import { projectColor } from '../timeline/projectColor'
import { Elapsed } from '../timer/Elapsed'
import { TodayTotal } from '../timer/TodayTotal'
import classes from './MiniTimer.module.css'

/** What runs or is paused, how long it has, and today's total; under it what was refused, or a question that waits. */
export function MiniFace({
  timer,
  refusal,
  question,
  onAnswer,
}: {
  timer: TimerState
  refusal: string | null
  question: AbsenceQuestion | null
  onAnswer: () => void
}) {
  const { t } = useTranslation()
  const { running, paused } = timer
  const current = running ?? paused
  return (
    <>
      <i
        className={classes.color}
        data-running={running !== null || undefined}
        style={{
          background: current ? projectColor(current.projectId, current.projectColor) : 'var(--line)',
        }}
      />
      <div className={classes.what}>
        <Truncated className={classes.project} text={current ? entryName(current, t) : t('tray.idle')} />
        {refusal ? (
          <p role="alert" className={classes.refusal} title={refusal}>
            {refusal}
          </p>
        ) : question ? (
          <button type="button" className={classes.question} title={t('tray.question')} onClick={onAnswer}>
            {t('miniTimer.needsYou')}
          </button>
        ) : (
          current?.workTypeName && <Truncated className={classes.workType} text={current.workTypeName} />
        )}
      </div>
      <div className={classes.figures}>
        {running && <Elapsed startedAt={running.startedAt} className={classes.elapsed} />}
        {paused && <span className={classes.paused}>{t('miniTimer.paused')}</span>}
        <TodayTotal timer={timer} className={classes.today} />
      </div>
    </>
  )
}
