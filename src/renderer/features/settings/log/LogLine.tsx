import type { AdministrationLine } from '@shared/ipc/administration'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'
import classes from './LogLine.module.css'
import { useFieldTexts } from './useFieldTexts'

/** One change: when, who and what, and under it the fields that it changed. */
export function LogLine({ line }: { line: AdministrationLine }) {
  const { t } = useTranslation()
  const { moment } = useFormats()
  const fieldTexts = useFieldTexts()
  const { at, personName, action, subjectKind, subjectName } = line
  const person = personName ?? t('administration.nobody')
  return (
    <li className={classes.line}>
      <time dateTime={at} className={classes.when}>
        {moment(at)}
      </time>
      <div className={classes.what}>
        <p>
          {action === 'imported'
            ? t('imports.logged', {
                person,
                what: t(`administration.register.${subjectKind}`),
                name: subjectName,
              })
            : t('administration.line', {
                person,
                action: t(`administration.action.${action}`),
                subject: t(`administration.subject.${subjectKind}`),
                name: subjectName,
              })}
        </p>
        {fieldTexts(line).map((text) => (
          <p key={text} className={classes.field}>
            {text}
          </p>
        ))}
      </div>
    </li>
  )
}
