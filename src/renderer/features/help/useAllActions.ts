import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useAppState } from '../../app/AppContext'
import { type Action, currentActions, runWhenOffered } from '../../app/actions/actions'
import { useBusyQuery } from '../../app/busyClient'
import { openPanel } from '../../app/panels'
import { openSettings } from '../../app/shell/useShellActions'
import { SECTIONS, SETTINGS } from '../settings/settingIndex'
import { useTemplateActions } from '../templates/useTemplateActions'
import { dayForNewEntry } from '../timeline/dayForNewEntry'
import { entryName } from '../timeline/entryName'
import { useWeekStore } from '../timeline/weekStore'
import { VIEW_ACTIONS } from './viewActions'

/**
 * Everything that can be done in the app: what is offered here and now, what other views offer, templates and projects by name,
 * and the settings. `searched`: also what is too much to look through unasked.
 */
export function useAllActions(): { offered: Action[]; searched: Action[] } {
  const offered = useOffered()
  const named = useNamed()
  const settings = useSettingActions()
  return {
    offered: [...offered, ...named, ...settings.sections],
    searched: [...offered, ...named, ...settings.sections, ...settings.single],
  }
}

function useOffered(): Action[] {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [here] = useState(() => currentActions())
  return useMemo(() => {
    const elsewhere = VIEW_ACTIONS.flatMap(({ path, name, actions }) =>
      actions.map(
        ({ id, label, group, ...rest }): Action => ({
          id,
          label: t(label),
          note: t(name),
          group,
          ...('keys' in rest && { shownKey: rest.keys[0] }),
          run: () => {
            void navigate(path)
            if (!('onEntry' in rest)) runWhenOffered(id)
          },
        }),
      ),
    )
    const runnable = here.filter((action) => action.run && !action.hidden)
    const known = new Set(runnable.map(({ id }) => id))
    return [...runnable, ...elsewhere.filter(({ id }) => !known.has(id))]
  }, [t, navigate, here])
}

/** Templates, and what was worked on lately, by name. */
function useNamed(): Action[] {
  const { t } = useTranslation()
  const { use } = useTemplateActions()
  const { data: templates = [] } = useBusyQuery('templates.list', undefined)
  const { data: timer } = useBusyQuery('timer.state', undefined)
  const day = dayForNewEntry(useWeekStore((store) => store.day))
  return [
    ...templates.map(
      (template): Action => ({
        id: `template ${template.id}`,
        label: t('registering.templates.use', { name: template.name }),
        note: entryName(template, t),
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
  const { workspace } = useAppState()
  return useMemo(() => {
    const group = 'settings' as const
    const sections = SECTIONS.map(
      (section): Action => ({
        id: `settings ${section}`,
        label: t(`settings.section.${section}`),
        note: t('nav.settings'),
        group,
        run: () => openSettings(section),
      }),
    )
    const single = SETTINGS.filter(({ id }) => id !== 'leaveDemo' || workspace === 'demo').map(
      ({ id, section }): Action => ({
        id: `setting ${id}`,
        label: t(`settings.item.${id}.label`),
        note: t(`settings.section.${section}`),
        group,
        run: () => openSettings(`${section}?at=${id}`),
      }),
    )
    return { sections, single }
  }, [t, workspace])
}
