import { ActionIcon, Button } from '@mantine/core'
import type { SetupStep, SetupStepId } from '@shared/ipc/setup'
import { IconCircle, IconCircleCheckFilled, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { callBusy, useBusyMutation, useBusyQuery } from '../../../app/busyClient'
import { sayIfRefused } from '../../../app/toast'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { SectionCard } from '../../../ui/SectionCard'
import classes from './SetupCard.module.css'

/** Where a step is done, for those that are not done in the boxes just below. */
type Elsewhere = Exclude<SetupStepId, 'connect' | 'pulled'>

function isElsewhere(id: SetupStepId): id is Elsewhere {
  return id !== 'connect' && id !== 'pulled'
}

/** «Kom i gang»: what is left to do before hours can be transferred. Gone when all is done, or when it was put away. */
export function SetupCard() {
  const { t } = useTranslation()
  const { data } = useBusyQuery('setup.checklist', undefined)
  const putAway = useBusyMutation('setup.putAway')
  if (!data || data.putAway || data.steps.every(({ done }) => done)) return null
  const done = data.steps.filter((step) => step.done).length
  const connected = data.steps.some(({ id, done }) => id === 'connect' && done)
  return (
    <SectionCard
      title={t('setup.title')}
      note={t('setup.progress', { done, of: data.steps.length })}
      actions={<Button onClick={() => putAway.mutate({ step: null })}>{t('setup.putAway')}</Button>}
    >
      <ErrorNotice error={putAway.error} />
      <ol className={classes.steps} aria-label={t('setup.title')}>
        {data.steps.map((step) => (
          <Step
            key={step.id}
            step={step}
            connected={connected}
            onSkip={() => putAway.mutate({ step: step.id })}
          />
        ))}
      </ol>
    </SectionCard>
  )
}

function Step({
  step: { id, done, count },
  connected,
  onSkip,
}: {
  step: SetupStep
  connected: boolean
  onSkip: () => void
}) {
  const { t } = useTranslation()
  const open = useOpen()
  const name = t(`setup.step.${id}`)
  const skip = t('setup.skip', { step: name })
  const Icon = done ? IconCircleCheckFilled : IconCircle
  return (
    <li className={classes.step} data-done={done || undefined}>
      <Icon size={16} aria-hidden />
      <div className={classes.words}>
        <b>{name}</b>
        {!done && count && count.of > 0 && (
          <span className={classes.count}> · {t('setup.count', count)}</span>
        )}
        <span className="visuallyHidden"> {done ? t('setup.done') : t('setup.left')}</span>
        {!done && <p>{t(`setup.note.${id}`)}</p>}
      </div>
      {!done && connected && isElsewhere(id) && (
        <>
          <Button size="compact-xs" onClick={() => open(id)}>
            {t(`setup.open.${id}`)}
          </Button>
          <ActionIcon size={22} aria-label={skip} title={skip} onClick={onSkip}>
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </>
      )}
    </li>
  )
}

function useOpen(): (id: Elsewhere) => void {
  const navigate = useNavigate()
  return (id) => {
    switch (id) {
      case 'ownNumberMatched':
        return void navigate('/settings/profile?at=employeeNumber')
      case 'transferChosen':
        return void navigate('/settings/integrations?at=transfer')
      case 'peopleMatched':
        return sayIfRefused(callBusy('app.openMain', { path: '/people' }))
      case 'workTypesHaveProducts':
        return sayIfRefused(callBusy('app.openMain', { path: '/work-types' }))
    }
  }
}
