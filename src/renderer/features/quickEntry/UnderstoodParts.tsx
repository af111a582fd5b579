import type { UnderstoodText } from '@shared/ipc/registering'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Truncated } from '../../ui/Truncated'
import classes from './QuickEntryPanel.module.css'
import { missingParts } from './understood'
import { useUnderstoodTexts } from './useUnderstoodTexts'

/** What a line was understood as, part by part in the colours of the text, and what is missing. */
export function UnderstoodParts({ understood }: { understood: UnderstoodText }) {
  const { t } = useTranslation()
  const texts = useUnderstoodTexts()
  const missing = missingParts(understood)
  const found = (kind: UnderstoodText['parts'][number]['kind']) =>
    understood.parts.some((part) => part.kind === kind)
  const { refused } = understood
  return (
    <dl className={classes.parts}>
      <Part kind="project" missing={missing.includes('project')}>
        {texts.place(understood) ? (
          <>
            <Truncated text={texts.place(understood) ?? ''} className={classes.value} />
            {understood.customerName && <Truncated text={understood.customerName} className={classes.note} />}
          </>
        ) : refused?.obstacle ? (
          t('registering.quick.refused', {
            project: refused.name,
            reason: t(`obstacle.${refused.obstacle}`),
          })
        ) : (
          t('registering.quick.projectMissing')
        )}
      </Part>
      <Part kind="workType" missing={missing.includes('workType')}>
        {understood.workTypeName ? (
          <>
            <Truncated text={understood.workTypeName} className={classes.value} />
            {!found('workType') && <span className={classes.note}>{t('registering.quick.assumed')}</span>}
          </>
        ) : missing.includes('workType') ? (
          t('registering.quick.workTypeMissing')
        ) : (
          <span className={classes.note}>{t('editor.workTypeFirstProject')}</span>
        )}
      </Part>
      <Part kind="time" missing={missing.includes('time')}>
        {texts.time(understood) ? (
          <span className={classes.value}>{texts.time(understood)}</span>
        ) : (
          t('registering.quick.timeMissing')
        )}
      </Part>
      <Part kind="day">
        <span className={found('day') ? classes.value : undefined}>{texts.day(understood)}</span>
      </Part>
      <Part kind="description">
        {understood.description ? (
          <Truncated text={understood.description} className={classes.value} />
        ) : (
          <span className={classes.note}>{t('registering.quick.noDescription')}</span>
        )}
      </Part>
    </dl>
  )
}

function Part({
  kind,
  missing,
  children,
}: {
  kind: UnderstoodText['parts'][number]['kind']
  missing?: boolean
  children: ReactNode
}) {
  const { t } = useTranslation()
  return (
    <div data-part={kind} data-missing={missing || undefined}>
      <dt>{t(`registering.quick.part.${kind}`)}</dt>
      <dd>{children}</dd>
    </div>
  )
}
