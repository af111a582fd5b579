import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useAppState } from '../../app/AppContext'
import { type Action, currentActions, runWhenOffered } from '../../app/actions/actions'
import { useBusyQuery } from '../../app/busyClient'
import { openPanel } from '../../app/panels'
import { openSettings } from '../../app/shell/useShellActions'
import { isOffered, SECTIONS } from '../settings/settingIndex'
import { useSettingWords } from '../settings/settingWords'
import { useOfferedSettings } from '../settings/useOfferedSettings'
import { useTemplateActions } from '../templates/useTemplateActions'
import { dayForNewEntry } from '../timeline/dayForNewEntry'
import { entryName } from '../timeline/entryName'
import { useWeekStore } from '../timeline/weekStore'
import { viewActionsFor } from './viewActions'

/**
 * Everything that can be done in the app: what is offered here and now, what other views offer, templates and projects by name,
 * and the settings. `searched`: also what is too much to look through unasked.
 */
export function useAllActions(): { offered: Action[]; searched: Action[] } {
  const { here: offered, onEntry } = useOffered()
  const named = useNamed()
  const settings = useSettingActions()
  return {
    offered: [...offered, ...named, ...settings.sections],
    searched: [...offered, ...onEntry, ...named, ...settings.sections, ...settings.single],
  }
}

/** What is offered here, and by other views; what needs an entry that is selected there is apart. */
function useOffered(): { here: Action[]; onEntry: Action[] } {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { rights, submission } = useAppState()
  const [offered] = useState(() => currentActions())
  return useMemo(() => {
    const runnable = offered.filter((action) => action.run && !action.hidden)
    const known = new Set(runnable.map(({ id }) => id))
    const elsewhere = viewActionsFor({ rights, submission }).flatMap(({ path, name, actions }) =>
      actions
        .filter(({ id }) => path !== null && !known.has(id))
        .map(({ id, label, group, ...rest }) => {
          const onEntry = 'onEntry' in rest
          const action: Action = {
            id,
            label: t(label),
            note: t(name),
            group,
            ...('keys' in rest && { shownKey: rest.keys[0] }),
            run: () => {
              if (path !== null) void navigate(path)
              if (!onEntry) runWhenOffered(id)
            },
          }
          return { onEntry, action }
        }),
    )
    return {
      here: [...runnable, ...elsewhere.flatMap(({ onEntry, action }) => (onEntry ? [] : [action]))],
      onEntry: elsewhere.flatMap(({ onEntry, action }) => (onEntry ? [action] : [])),
    }
  }, [t, navigate, rights, submission, offered])
}

/** Templates, and what was worked on lately, by name. */
function useNamed(): Action[] {
  const { t } = useTranslation()
  const { use } = useTemplateActions()
  const day = useWeekStore(() => dayForNewEntry())
  const { data: templates = [] } = useBusyQuery('templates.list', { day })
  const { data: timer } = useBusyQuery('timer.state', undefined)
  return [
    ...templates.map(
      (template): Action => ({
        id: `template ${template.id}`,
        label: t('registering.templates.use', { name: template.name }),
        note: [entryName(template, t), template.obstacle && t(`obstacle.${template.obstacle}`)]
          .filter(Boolean)
          .join(' · '),
        group: 'templates',
        run: () => use(template, day),
      }),
    ),
    ...(timer?.recent ?? []).map((pair): Action => {
      const { projectId, workTypeId } = pair
      return {
        id: `new ${projectId} ${workTypeId}`,
        label: t('registering.newOn', { what: `${entryName(pair, t)} · ${pair.workTypeName}` }),
        group: 'entries',
        run: () => openPanel({ kind: 'editor', entry: null, day, start: { projectId, workTypeId } }),
      }
    }),
  ]
}

function useSettingActions(): { sections: Action[]; single: Action[] } {
  const { t } = useTranslation()
  const { rights } = useAppState()
  const offered = useOfferedSettings()
  const words = useSettingWords()
  return useMemo(() => {
    const group = 'settings' as const
    const sections = SECTIONS.filter((section) => isOffered(section, rights)).map(
      (section): Action => ({
        id: `settings ${section}`,
        label: t(`settings.section.${section}`),
        note: t('nav.settings'),
        words: words.section(section).words,
        group,
        run: () => openSettings(section),
      }),
    )
    const single = offered.map(
      ({ id, section }): Action => ({
        id: `setting ${id}`,
        label: t(`settings.item.${id}.label`),
        note: t(`settings.section.${section}`),
        words: words.setting(id).words,
        group,
        run: () => openSettings(`${section}?at=${id}`),
      }),
    )
    return { sections, single }
  }, [t, rights, offered, words])
}
