import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, NavLink, useNavigate } from 'react-router'
import { useAppState } from '../../app/AppContext'
import { type Action, useActions } from '../../app/actions/actions'
import { ariaKeys } from '../../app/actions/keys'
import classes from './SettingsNav.module.css'
import { isOffered, type SectionHit, searchSettings } from './settingIndex'
import { useSettingWords } from './settingWords'
import { useOfferedSettings } from './useOfferedSettings'

function pathOf({ section, settings }: SectionHit): string {
  return settings[0] ? `/settings/${section}?at=${settings[0]}` : `/settings/${section}`
}

/** The sections, and above them a search that narrows them down to single settings. */
export function SettingsNav() {
  const { t } = useTranslation()
  const { rights } = useAppState()
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const searching = query.trim() !== ''
  const offered = useOfferedSettings().map(({ id }) => id)
  const words = useSettingWords()
  const hits = searchSettings(query, words, offered).filter(({ section }) => isOffered(section, rights))
  const actions = useMemo<Action[]>(
    () => [
      {
        id: 'searchSettings',
        label: t('settings.search'),
        group: 'views',
        keys: ['Mod+F'],
        whileTyping: true,
        run: () => input.current?.select(),
      },
    ],
    [t],
  )
  useActions('settings', actions)

  const onKeyDown = (event: KeyboardEvent) => {
    const first = hits[0]
    if (event.key === 'Enter' && searching && first) void navigate(pathOf(first))
    if (event.key === 'Escape') setQuery('')
  }

  return (
    <nav className={classes.nav} aria-label={t('nav.settings')}>
      <TextInput
        ref={input}
        type="text"
        role="searchbox"
        className={classes.search}
        aria-label={t('settings.search')}
        aria-keyshortcuts={ariaKeys('Mod+F')}
        placeholder={t('settings.searchHint')}
        leftSection={<IconSearch size={14} aria-hidden />}
        leftSectionWidth={28}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span role="status" className="visuallyHidden">
        {searching && t('settings.hits', { count: hits.flatMap(({ settings }) => settings).length })}
      </span>
      {searching && hits.length === 0 && <p className={classes.none}>{t('settings.noHits', { query })}</p>}
      {hits.map(({ section, settings }) => (
        <div key={section}>
          <NavLink to={`/settings/${section}`} className={classes.item}>
            {t(`settings.section.${section}`)}
          </NavLink>
          {settings.map((id) => (
            <Link key={id} to={`/settings/${section}?at=${id}`} className={classes.hit}>
              {t(`settings.item.${id}.label`)}
            </Link>
          ))}
        </div>
      ))}
    </nav>
  )
}
