import ts from 'typescript'
import { MACHINE_FAILURES, PROGRAM_FAILURES } from '../packages/sandbox/src/exit.ts'
import { listSources, readSource, walk } from './sources.ts'

const CODE = /^[A-Z][A-Z0-9_]{2,}$/

/**
 * Every stable code a user may meet, with the files it is written in: what follows `code:` in an object, what stands
 * between the brackets of `Failure<…>`, and how a run may end.
 */
export function collectCodes(): Map<string, string[]> {
  const found = new Map<string, Set<string>>()
  const add = (code: string, path: string) => {
    if (CODE.test(code)) found.set(code, (found.get(code) ?? new Set()).add(path))
  }
  for (const path of listSources()) {
    walk(readSource(path), (node) => {
      for (const code of codesOf(node)) add(code, path)
    })
  }
  for (const code of [...PROGRAM_FAILURES, ...MACHINE_FAILURES]) add(code, 'packages/sandbox/src/exit.ts')
  return new Map([...found].map(([code, paths]) => [code, [...paths]]))
}

function codesOf(node: ts.Node): string[] {
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'code') return literalsIn(node.initializer)
  const isFailure =
    (ts.isExpressionWithTypeArguments(node) && node.expression.getText() === 'Failure') ||
    (ts.isTypeReferenceNode(node) && node.typeName.getText() === 'Failure')
  return isFailure ? (node.typeArguments ?? []).flatMap(literalsIn) : []
}

/** Texts written out in a node: a conditional or a union has several. */
function literalsIn(node: ts.Node): string[] {
  const texts: string[] = []
  walk(node, (inner) => {
    if (ts.isStringLiteral(inner)) texts.push(inner.text)
  })
  return texts
}
