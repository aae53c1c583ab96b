import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { Catalogue } from './catalogue.ts'
import { en, type Key } from './en.ts'
import type { FailureSpeech } from './failures.ts'

export type Language = 'en' | 'fr'
type Values = Readonly<Record<string, string | number>>

/** How pages speak: the chosen language's messages and its forms of numbers and dates. */
export type Words = {
  language: Language
  /** Says a message; `count` among the values chooses its plural form. */
  t(key: Key, values?: Values): string
  /** Says what failed in this language; undefined for a code that it has no words for: then the failure's own are the best there are. */
  failure(code: string): FailureSpeech['sentences'][string] | undefined
  /** Says what was charged; as it came where this language has no words for it. */
  charged(what: string): string
  /** Writes a plain number. */
  number(value: number | bigint, options?: Intl.NumberFormatOptions): string
  setLanguage(language: Language): void
}

const WordsContext = createContext<Words | undefined>(undefined)
const STORED = 'ruche.language'

/** The language chosen last time, else the browser's. */
export function firstLanguage(): Language {
  const stored = localStorage.getItem(STORED)
  if (stored === 'en' || stored === 'fr') return stored
  return navigator.languages.find((tag) => /^(en|fr)\b/.test(tag))?.startsWith('fr') ? 'fr' : 'en'
}

/** Everything that one language needs; what services say is English already. */
type Speech = { language: Language; catalogue: Catalogue; failures?: FailureSpeech }

/** French travels only to those who read it. */
export async function loadSpeech(language: Language): Promise<Speech> {
  if (language === 'en') return { language, catalogue: en }
  const [{ fr }, { failures }] = await Promise.all([import('./fr.ts'), import('./fr/failures.ts')])
  return { language, catalogue: fr, failures }
}

export function WordsProvider({ first, children }: { first: Speech; children: ReactNode }) {
  const [speech, set] = useState(first)
  const words = useMemo<Words>(
    () => ({
      ...speak(speech),
      setLanguage(next) {
        localStorage.setItem(STORED, next)
        document.documentElement.lang = next
        void loadSpeech(next).then(set)
      },
    }),
    [speech],
  )
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
}

export function useWords(): Words {
  const words = useContext(WordsContext)
  if (words === undefined) throw new Error('Broken invariant: pages are inside WordsProvider.')
  return words
}

/** The forms of one language; pure. */
export function speak({ language, catalogue, failures }: Speech): Omit<Words, 'setLanguage'> {
  const rules = new Intl.PluralRules(language)
  const number: Words['number'] = (value, options) => new Intl.NumberFormat(language, options).format(value)
  return {
    language,
    number,
    failure: (code) => failures?.sentences[code],
    charged: (what) => failures?.charges[what] ?? what,
    t(key, values = {}) {
      const message = catalogue[key]
      const form = typeof message === 'string' ? message : formOf(message, rules.select(Number(values.count)))
      return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
        const value = values[name]
        if (value === undefined) return whole
        return typeof value === 'number' ? number(value) : value
      })
    },
  }
}

function formOf(message: { one: string; other: string }, rule: Intl.LDMLPluralRule): string {
  return rule === 'one' ? message.one : message.other
}
