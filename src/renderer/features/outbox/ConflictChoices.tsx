import { Button } from '@mantine/core'
import { type ConflictChoice, minutesAfter } from '@shared/domain/conflict'
import type { Conflict } from '@shared/ipc/sync'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import classes from './ConflictChoices.module.css'

/**
 * The choices, equals among equals, each with what it leads to. A second press of a double click does nothing: the row has gone
 * by then, and another may stand under the pointer.
 */
export function ConflictChoices({
  conflict,
  describedBy,
  onChoose,
}: {
  conflict: Conflict
  describedBy: string
  onChoose: (choice: ConflictChoice) => void
}) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const id = useId()
  return (
    <div className={classes.choices}>
      {conflict.choices.map((choice) => (
        <Button
          key={choice}
          className={classes.choice}
          aria-labelledby={`${id}${choice}`}
          aria-describedby={`${id}${choice}o ${describedBy}`}
          onClick={(event) => {
            if (event.detail < 2) onChoose(choice)
          }}
        >
          <span className={classes.words}>
            <span id={`${id}${choice}`}>{t(`outbox.conflict.choice.${choice}`)}</span>
            <small id={`${id}${choice}o`}>
              {t(`outbox.conflict.outcome.${choice}`, { hours: hours(minutesAfter(choice, conflict)) })}
            </small>
          </span>
        </Button>
      ))}
    </div>
  )
}
