import { createInstance, type i18n } from 'i18next'
import { en } from './en'
import { nb } from './nb'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof nb }
  }
}

/** An i18next instance with both catalogues, ready at once. Bokmål stands in for what another language lacks. */
export function createTranslator(language: 'nb' | 'en'): i18n {
  const instance = createInstance()
  void instance.init({
    lng: language,
    fallbackLng: 'nb',
    resources: { nb: { translation: nb }, en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  return instance
}
