import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../app/AppContext'
import type { SectionId, SettingId, SettingWords } from './settingIndex'

/** Reads a text of the settings by its key. */
type Read = (
  key: `settings.section.${SectionId}` | `settings.item.${SettingId}.${'label' | 'note' | 'words'}`,
) => string

/**
 * What the settings are found by: their names, and words of both languages, since people look for what they know from elsewhere.
 * `own` reads in the language of the windows, `other` in the other one.
 */
export function settingWords(own: Read, other: Read): SettingWords {
  return {
    section: (id) => ({ names: [sectionIn(own, id)], words: [sectionIn(other, id)] }),
    setting: (id) => {
      const [here, there] = [settingIn(own, id), settingIn(other, id)]
      return {
        names: [here.label],
        words: [here.words, there.label, there.words],
        sentences: [here.note, there.note],
      }
    },
  }
}

function sectionIn(t: Read, id: SectionId): string {
  return t(`settings.section.${id}`)
}

function settingIn(t: Read, id: SettingId) {
  return {
    label: t(`settings.item.${id}.label`),
    words: t(`settings.item.${id}.words`),
    note: t(`settings.item.${id}.note`),
  }
}

/** What the settings are found by in these windows. */
export function useSettingWords(): SettingWords {
  const { t, i18n } = useTranslation()
  const { language } = useAppState()
  return useMemo(() => settingWords(t, i18n.getFixedT(language === 'nb' ? 'en' : 'nb')), [t, i18n, language])
}
