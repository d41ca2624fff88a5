import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import * as zh from './zh-CN'
import * as en from './en'
import type { TextOf } from './text-of'

export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

type Texts = typeof zh
/** A namespace or text that English lacks fails here at compile time. */
const english: TextOf<Texts> = en

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shared'
    resources: Texts
    returnNull: false
  }
}

const remembered = 'cmtseval.language'

export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'zh-CN')

export function chooseLanguage(language: Language): void {
  window.localStorage.setItem(remembered, language)
  void i18next.changeLanguage(language)
}

function rememberedLanguage(): Language {
  return window.localStorage.getItem(remembered) === 'en' ? 'en' : 'zh-CN'
}

export async function startText(language: Language = rememberedLanguage()): Promise<void> {
  i18next.on('languageChanged', (next) => {
    document.documentElement.lang = next
  })
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'shared',
    ns: Object.keys(zh),
    resources: { 'zh-CN': { ...zh }, en: { ...english } },
    interpolation: { escapeValue: false },
  })
}
