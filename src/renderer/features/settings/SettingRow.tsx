import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearchParams } from 'react-router'
import classes from './SettingRow.module.css'
import type { SettingId } from './settingIndex'

export type RowNames = { controlId: string; labelledBy: string; describedBy: string }

/** Marks and focuses what a search led to: `?at=<setting>` in the address, where it is one of `ids`. */
export function useSearchTarget<E extends HTMLElement = HTMLDivElement>(...ids: readonly SettingId[]) {
  const ref = useRef<E>(null)
  const { key } = useLocation()
  const [params] = useSearchParams()
  /** One per search, so that the same hit works a second time. */
  const hit = ids.some((id) => params.get('at') === id) ? key : null
  useEffect(() => {
    if (hit === null) return
    ref.current?.scrollIntoView({ block: 'nearest' })
    ref.current?.querySelector<HTMLElement>('input:checked, input, button, [tabindex]')?.focus()
  }, [hit])
  return { ref, 'data-found': hit !== null || undefined }
}

/** One setting: its name, one sentence on what it does, and the control that it names. */
export function SettingRow({
  id,
  labelsControl = false,
  badge,
  extra,
  below,
  children,
}: {
  id: SettingId
  /** Whether the control is one field with `controlId`, so that the name is a label to press. */
  labelsControl?: boolean
  badge?: ReactNode
  /** A further sentence, after the one on what the setting does. */
  extra?: ReactNode
  below?: (names: RowNames) => ReactNode
  children?: (names: RowNames) => ReactNode
}) {
  const { t } = useTranslation()
  const base = useId()
  const Name = labelsControl ? 'label' : 'span'
  const target = useSearchTarget(id)
  const names = { controlId: `${base}c`, labelledBy: `${base}l`, describedBy: `${base}d` }
  return (
    <div className={classes.row} {...target}>
      <div className={classes.words}>
        <div className={classes.title}>
          <Name id={names.labelledBy} {...(labelsControl && { htmlFor: names.controlId })}>
            {t(`settings.item.${id}.label`)}
          </Name>
          {badge}
        </div>
        <p id={names.describedBy}>
          {t(`settings.item.${id}.note`)} {extra}
        </p>
      </div>
      {children && <div className={classes.control}>{children(names)}</div>}
      {below && <div className={classes.below}>{below(names)}</div>}
    </div>
  )
}
