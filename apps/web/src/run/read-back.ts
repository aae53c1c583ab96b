import type { DappManifest } from '@ruche/api'
import { parseParams, splitArgs } from '@ruche/protocol'

/** Reads the values a run was asked with back from a deal's signed parameters, by the manifest's argument templates. */
export function readBack({ args }: Pick<DappManifest, 'args'>, params: string): Record<string, string> {
  const words = splitArgs(parseParams(params).args)
  const values: Record<string, string> = {}
  for (const [at, template] of args.entries()) {
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string)
    const pattern = template
      .split(/\{\w+\}/)
      .map(literally)
      .join('(.*?)')
    const found = new RegExp(`^${pattern}$`, 's').exec(words[at] ?? '')
    for (const [n, name] of names.entries()) if (found) values[name] = found[n + 1] as string
  }
  return values
}

/** A text as a pattern that matches only it. */
function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
