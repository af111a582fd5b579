import type { ProjectId } from '@shared/domain/ids'
import { PROJECT_COLORS } from '@shared/domain/projectSetup'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { projectColor } from '../timeline/projectColor'
import classes from './ColorChoice.module.css'

const COLORS = Array.from({ length: PROJECT_COLORS }, (_, index) => index + 1)

/** One of the project colours, or the one that a project has by itself. */
export function ColorChoice({
  id,
  labelledBy,
  describedBy,
  value,
  disabled,
  onChange,
}: {
  id: ProjectId
  labelledBy: string
  describedBy: string
  value: number | null
  disabled: boolean
  onChange: (color: number | null) => void
}) {
  const { t } = useTranslation()
  const name = useId()
  return (
    <div
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      className={classes.group}
    >
      {[null, ...COLORS].map((color) => (
        <label key={color ?? 0} className={classes.choice} data-auto={color === null || undefined}>
          <input
            type="radio"
            name={name}
            checked={value === color}
            disabled={disabled}
            onChange={() => onChange(color)}
          />
          <i style={{ background: projectColor(id, color) }} aria-hidden />
          <span className={color === null ? undefined : 'visuallyHidden'}>
            {color === null ? t('projects.colorAuto') : t('projects.colorNumber', { number: color })}
          </span>
        </label>
      ))}
    </div>
  )
}
