import '../panelStyles'
import { Button } from '@mantine/core'
import type { Right } from '@shared/domain/roles'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { EmptyState } from '../../ui/EmptyState'
import { useAppState } from '../AppContext'
import { focusIsLost } from '../focus'
import { MainHeader } from './MainHeader'

/** The rights that whole views ask for, with what these are called where somebody lacks the right. */
const VIEWS = {
  managePeople: 'nav.people',
  manageGroups: 'people.groups',
  manageWorkTypes: 'nav.workTypes',
  importRegisters: 'imports.import',
} as const satisfies Partial<Record<Right, string>>

/** A view for those who have a right. Whoever comes to it without, by its address, is told who has it, and led away. */
export function OnlyFor({ right, children }: { right: keyof typeof VIEWS; children: ReactNode }) {
  const { rights } = useAppState()
  return rights.includes(right) ? children : <NoAccess right={right} />
}

function NoAccess({ right }: { right: keyof typeof VIEWS }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focusIsLost()) heading.current?.focus()
  }, [])
  return (
    <>
      <MainHeader>
        <h1 ref={heading} tabIndex={-1}>
          {t(VIEWS[right])}
        </h1>
      </MainHeader>
      <div role="alert">
        <EmptyState
          title={t('noAccess.title')}
          action={<Button onClick={() => void navigate('/timeline')}>{t('noAccess.back')}</Button>}
        >
          {t(`noAccess.who.${right}`)} {t('noAccess.ask')}
        </EmptyState>
      </div>
    </>
  )
}
