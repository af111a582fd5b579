import '../../app/panelStyles'
import { IconBuilding, IconDeviceLaptop, IconPlugConnected } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { PersonTextField } from '../settings/profile/PersonTextField'
import { usePersonForm } from '../settings/profile/usePersonForm'
import { WayButton } from './WayButton'
import classes from './WelcomePage.module.css'

const WAYS = [
  { way: 'tripletex', Icon: IconPlugConnected },
  { way: 'demo', Icon: IconBuilding },
  { way: 'local', Icon: IconDeviceLaptop },
] as const

/** The first thing a new person sees: what Busy is, who they are, and three ways in. */
export function WelcomePage() {
  const { t } = useTranslation()
  const page = useRef<HTMLDivElement>(null)
  const form = usePersonForm({ name: '', email: '', employeeNumber: '' })
  const start = useBusyMutation('welcome.start')
  // A second click can come before the first one's answer has been drawn.
  const started = useRef(false)
  const chosen = start.isPending || start.isSuccess ? start.variables.way : null

  const choose = (way: (typeof WAYS)[number]['way']) => {
    const person = form.check()
    if (person) {
      if (started.current) return
      started.current = true
      start.mutate(
        { way, person },
        {
          onError: () => {
            started.current = false
          },
        },
      )
      return
    }
    requestAnimationFrame(() => page.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
  }

  return (
    <main className={classes.page}>
      <div ref={page} className={classes.column}>
        <header>
          <h1>{t('welcome.title')}</h1>
          <p>{t('welcome.lead')}</p>
        </header>
        <section aria-labelledby="who" className={classes.who}>
          <h2 id="who">{t('welcome.who')}</h2>
          <div className={classes.fields}>
            <PersonTextField field="name" form={form} autoFocus />
            <PersonTextField field="email" form={form} />
            <PersonTextField field="employeeNumber" form={form} hint={t('welcome.employeeNumberHint')} />
          </div>
        </section>
        <section aria-labelledby="how" className={classes.how}>
          <h2 id="how">{t('welcome.how')}</h2>
          {WAYS.map(({ way, Icon }) => (
            <WayButton
              key={way}
              icon={<Icon size={20} stroke={1.6} aria-hidden />}
              label={t(`welcome.${way}`)}
              note={chosen === way ? t(`welcome.${way}Starting`) : t(`welcome.${way}Note`)}
              chosen={chosen === way}
              waiting={chosen !== null}
              onClick={() => choose(way)}
            />
          ))}
          <ErrorNotice error={start.error} />
        </section>
      </div>
    </main>
  )
}
