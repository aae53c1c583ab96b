import { categoryUnknown } from './errors.ts'

/** A size class: bounds how long a task may run. `maxRuntimeSeconds` is PoCo's `workClockTimeRef`. */
export type Category = { id: number; name: string; maxRuntimeSeconds: number }

/** The categories a new hub starts with, as on the chains iExec runs. */
export const DEFAULT_CATEGORIES: readonly Category[] = [
  { id: 0, name: 'XS', maxRuntimeSeconds: 300 },
  { id: 1, name: 'S', maxRuntimeSeconds: 1200 },
  { id: 2, name: 'M', maxRuntimeSeconds: 3600 },
  { id: 3, name: 'L', maxRuntimeSeconds: 10800 },
  { id: 4, name: 'XL', maxRuntimeSeconds: 36000 },
]

/** The description PoCo's deployment writes for every default category: two quote characters. */
export const DEFAULT_CATEGORY_DESCRIPTION = '""'

/** Finds a category by its id or name ("2", "M", "m"). @throws CATEGORY_UNKNOWN */
export function getCategory(
  idOrName: string,
  categories: readonly Category[] = DEFAULT_CATEGORIES,
): Category {
  const wanted = idOrName.trim().toLowerCase()
  const found = categories.find(({ id, name }) => String(id) === wanted || name.toLowerCase() === wanted)
  if (found === undefined)
    throw categoryUnknown(
      idOrName,
      categories.map(({ id, name }) => `${id} (${name})`),
    )
  return found
}

/** The smallest category whose tasks may run that long; undefined when none may. */
export function findCategoryFor(
  runtimeSeconds: number,
  categories: readonly Category[] = DEFAULT_CATEGORIES,
): Category | undefined {
  return categories
    .filter(({ maxRuntimeSeconds }) => maxRuntimeSeconds >= runtimeSeconds)
    .sort((left, right) => left.maxRuntimeSeconds - right.maxRuntimeSeconds)[0]
}
