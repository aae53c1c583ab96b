import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from './pages.ts'

/** What runs outside of tests: every TypeScript file but tests, what only tests use, and what is generated. */
export function listSources(): string[] {
  const aside = /node_modules|\.test\.ts$|\/(?:test|fixture|generated|assembly|replay)\/|\/compliance\.ts$/
  return globSync('{contracts/ts,packages,services,apps,dapps}/**/*.ts', {
    cwd: root,
    exclude: (path) => path.includes('node_modules'),
  })
    .filter((path) => !aside.test(path))
    .sort()
}

export function readSource(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true)
}

/** Calls `visit` for a node and everything in it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  node.forEachChild((child) => walk(child, visit))
}

/** The value of a constant written with literals, `+ - * **` and the constants before it; undefined for anything else. */
export function evaluate(node: ts.Expression, known: ReadonlyMap<string, bigint>): bigint | undefined {
  if (ts.isParenthesizedExpression(node)) return evaluate(node.expression, known)
  if (ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) return toInteger(node.text)
  if (ts.isIdentifier(node)) return known.get(node.text)
  if (!ts.isBinaryExpression(node)) return undefined
  const left = evaluate(node.left, known)
  const right = evaluate(node.right, known)
  if (left === undefined || right === undefined) return undefined
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.PlusToken:
      return left + right
    case ts.SyntaxKind.MinusToken:
      return left - right
    case ts.SyntaxKind.AsteriskToken:
      return left * right
    case ts.SyntaxKind.AsteriskAsteriskToken:
      return left ** right
    default:
      return undefined
  }
}

function toInteger(text: string): bigint | undefined {
  const digits = text.replace(/n$/, '')
  return /^(0x[0-9a-fA-F]+|\d+)$/.test(digits) ? BigInt(digits) : undefined
}

/** The whole-number constants at the top of a file. */
export function readConstants(path: string): Map<string, bigint> {
  const known = new Map<string, bigint>()
  for (const statement of readSource(path).statements) {
    if (!ts.isVariableStatement(statement)) continue
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!ts.isIdentifier(name) || initializer === undefined) continue
      const value = evaluate(initializer, known)
      if (value !== undefined) known.set(name.text, value)
    }
  }
  return known
}
