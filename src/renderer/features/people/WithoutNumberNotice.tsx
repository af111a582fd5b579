import type { EmployeeFacts } from '@shared/domain/employeeMatch'
import { useTranslation } from 'react-i18next'
import classes from './WithoutNumberNotice.module.css'

const NAMED = 5

/** Employees in Tripletex without a number: no number typed here can match them. */
export function WithoutNumberNotice({ employees }: { employees: readonly EmployeeFacts[] }) {
  const { t } = useTranslation()
  if (employees.length === 0) return null
  const names = employees
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join(', ')
  const others = employees.length - NAMED
  return (
    <p className={classes.notice}>
      {t('people.withoutNumber', {
        count: employees.length,
        names: others > 0 ? t('people.andOthers', { names, count: others }) : names,
      })}
    </p>
  )
}
