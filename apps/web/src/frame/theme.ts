import { useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark'

const STORED = 'ruche.theme'
const listeners = new Set<() => void>()

function current(): Theme {
  const chosen = document.documentElement.dataset.theme
  if (chosen === 'light' || chosen === 'dark') return chosen
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

export function nextTheme(theme: Theme): Theme {
  return theme === 'dark' ? 'light' : 'dark'
}

/** The theme in force: chosen here, else the system's. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, current)
  return [
    theme,
    (next) => {
      localStorage.setItem(STORED, next)
      document.documentElement.dataset.theme = next
      for (const listener of listeners) listener()
    },
  ]
}
