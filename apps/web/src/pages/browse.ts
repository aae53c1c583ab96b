import type { StoredApp } from '../data/catalogue.ts'

export const SORTS = ['name', 'price', 'rating'] as const
export type Sort = (typeof SORTS)[number]

/**
 * What makes a result of an app believed. `replay`: the same bytes everywhere, so that workers must agree and anybody can
 * run it again; `agreement`: workers must agree; `enclave`: it runs in attested enclaves only.
 */
export const VERIFICATIONS = ['replay', 'agreement', 'enclave'] as const
export type Verification = (typeof VERIFICATIONS)[number]

export function verificationOf({
  type,
  isConfidential,
}: Pick<StoredApp, 'type' | 'isConfidential'>): Verification {
  if (isConfidential) return 'enclave'
  return type === 'WASM' ? 'replay' : 'agreement'
}

/** The apps that a user's search leaves, in the order asked for; apps with a manifest first. */
export function browse(
  apps: readonly StoredApp[],
  {
    text,
    field,
    runtime,
    verification,
    sort,
    language,
    averages = new Map(),
  }: {
    text: string
    field: string | undefined
    /** The app's registered type, such as WASM. */
    runtime?: string | undefined
    verification?: string | undefined
    sort: Sort
    language: 'en' | 'fr'
    /** Stars by app, of those that were rated. */
    averages?: ReadonlyMap<string, { average: number }>
  },
): StoredApp[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const titleOf = ({ manifest, name }: StoredApp) => manifest?.title[language] ?? name
  return apps
    .filter(({ manifest }) => field === undefined || manifest?.field === field)
    .filter(({ type }) => runtime === undefined || type === runtime)
    .filter((app) => verification === undefined || verificationOf(app) === verification)
    .filter((app) => {
      const { manifest, name } = app
      const haystack = [name, app.app, manifest?.title.en, manifest?.title.fr, manifest?.summary[language]]
        .join(' ')
        .toLowerCase()
      return words.every((word) => haystack.includes(word))
    })
    .sort((a, b) => {
      const described = Number(b.manifest !== undefined) - Number(a.manifest !== undefined)
      if (described !== 0) return described
      const starsOf = ({ app }: StoredApp) => averages.get(app)?.average ?? 0
      if (sort === 'rating' && starsOf(a) !== starsOf(b)) return starsOf(b) - starsOf(a)
      if (sort === 'price' && a.price !== b.price) return (a.price ?? 0n) < (b.price ?? 0n) ? -1 : 1
      return titleOf(a).localeCompare(titleOf(b), language)
    })
}
