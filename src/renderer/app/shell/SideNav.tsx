import { IconMenu2 } from '@tabler/icons-react'
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NavLink, useLocation } from 'react-router'
import { Kbd } from '../../ui/Kbd'
import { useAppState } from '../AppContext'
import { ariaKeys } from '../actions/keys'
import { useBusyQuery } from '../busyClient'
import classes from './SideNav.module.css'
import { SyncIndicator } from './SyncIndicator'
import { openSettings } from './useShellActions'
import { WorkspaceHead } from './WorkspaceHead'

/** Who and where one is, the views, and the state of what is to leave. In a narrow window the views fold into a menu. */
export function SideNav() {
  const { t } = useTranslation()
  const { rights } = useAppState()
  const { pathname } = useLocation()
  const fold = useFold(pathname)
  // A digit begins hours in Uke.
  const digitsAreHours = pathname === '/week'
  const key = (digit: number) => (digitsAreHours ? `Mod+${digit}` : `${digit}`)
  return (
    <nav className={classes.nav} aria-label={t('nav.label')} {...fold.around}>
      <WorkspaceHead />
      <button type="button" className={classes.fold} {...fold.button}>
        <IconMenu2 size={16} aria-hidden />
        {t('nav.menu')}
      </button>
      <div className={classes.views} {...fold.views}>
        <NavLink to="/timeline" className={classes.item} aria-keyshortcuts={ariaKeys(key(1))}>
          {t('nav.timeline')}
          <Kbd combination={key(1)} />
        </NavLink>
        <NavLink to="/week" className={classes.item} aria-keyshortcuts={ariaKeys(key(2))}>
          {t('nav.week')}
          <Kbd combination={key(2)} />
        </NavLink>
        <NavLink to="/costs" className={classes.item} aria-keyshortcuts={ariaKeys('Shift+K')}>
          {t('nav.costs')}
          <CostsCount combination="Shift+K" />
        </NavLink>
        <NavLink to="/approval" className={classes.item} aria-keyshortcuts={ariaKeys(key(8))}>
          {t('nav.approval')}
          <ApprovalCount combination={key(8)} />
        </NavLink>
        <NavLink to="/orders" className={classes.item} aria-keyshortcuts={ariaKeys(key(9))}>
          {t('nav.orders')}
          <Kbd combination={key(9)} />
        </NavLink>
        <NavLink to="/reports" className={classes.item} aria-keyshortcuts={ariaKeys('Shift+R')}>
          {t('nav.reports')}
          <Kbd combination="Shift+R" />
        </NavLink>
        <NavLink to="/outbox" className={classes.item} aria-keyshortcuts={ariaKeys(key(3))}>
          {t('nav.outbox')}
          <OutboxCount combination={key(3)} />
        </NavLink>
        <NavLink to="/reconciliation" className={classes.item} aria-keyshortcuts={ariaKeys(key(4))}>
          {t('nav.reconciliation')}
          <DifferenceCount combination={key(4)} />
        </NavLink>
        <h2 className={classes.heading}>{t('nav.administration')}</h2>
        <NavLink to="/projects" className={classes.item} aria-keyshortcuts={ariaKeys(key(5))}>
          {t('nav.projects')}
          <Kbd combination={key(5)} />
        </NavLink>
        {rights.includes('manageWorkTypes') && (
          <NavLink to="/work-types" className={classes.item} aria-keyshortcuts={ariaKeys(key(6))}>
            {t('nav.workTypes')}
            <Kbd combination={key(6)} />
          </NavLink>
        )}
        {rights.includes('managePeople') && (
          <NavLink to="/people" className={classes.item} aria-keyshortcuts={ariaKeys(key(7))}>
            {t('nav.people')}
            <Kbd combination={key(7)} />
          </NavLink>
        )}
        <div className={classes.space} />
        <button
          type="button"
          className={classes.item}
          aria-keyshortcuts={ariaKeys('Mod+,')}
          onClick={() => openSettings()}
        >
          {t('nav.settings')}
          <Kbd combination="Mod+," />
        </button>
      </div>
      <SyncIndicator />
    </nav>
  )
}

/** The menu that the views are in where there is no room for them: open until one has been gone to, or the focus goes elsewhere. */
function useFold(pathname: string) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view was gone to
  useEffect(() => setOpen(false), [pathname])
  return {
    around: {
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false)
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'Escape' || !open) return
        event.preventDefault()
        setOpen(false)
        button.current?.focus()
      },
    },
    button: {
      ref: button,
      'aria-expanded': open,
      'aria-controls': id,
      onClick: () => setOpen(!open),
    },
    views: { id, 'data-open': open || undefined, onClick: () => setOpen(false) },
  }
}

/** How much waits somewhere, in place of the key that leads there; the key where nothing does. */
function NavCount({
  count,
  words,
  tone = 'warn',
  combination,
}: {
  count: number
  words: string
  tone?: 'warn' | 'bad'
  combination: string
}) {
  if (count === 0) return <Kbd combination={combination} />
  return (
    <b className={classes.count} data-tone={tone}>
      {count}
      <span className="visuallyHidden"> {words}</span>
    </b>
  )
}

function OutboxCount({ combination }: { combination: string }) {
  const { t } = useTranslation()
  const { waiting = 0, needsYou = 0 } = useBusyQuery('sync.status', undefined).data ?? {}
  return (
    <NavCount
      count={waiting + needsYou}
      words={t('nav.notSent')}
      tone={needsYou > 0 ? 'bad' : 'warn'}
      combination={combination}
    />
  )
}

function ApprovalCount({ combination }: { combination: string }) {
  const { t } = useTranslation()
  const count = useBusyQuery('approval.waiting', undefined).data?.entries ?? 0
  return <NavCount count={count} words={t('nav.toApprove')} combination={combination} />
}

function CostsCount({ combination }: { combination: string }) {
  const { t } = useTranslation()
  const count = useBusyQuery('costs.waiting', undefined).data?.costs ?? 0
  return <NavCount count={count} words={t('nav.toApprove')} combination={combination} />
}

function DifferenceCount({ combination }: { combination: string }) {
  const { t } = useTranslation()
  const count = useBusyQuery('sync.status', undefined).data?.differences ?? 0
  return <NavCount count={count} words={t('nav.differing')} combination={combination} />
}
