import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { stripTypeScriptTypes } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text as readText } from 'node:stream/consumers'
import type { EngineCase } from './engine-cases.ts'

const SOURCES = new URL('../', import.meta.url)
const PAGE = `<!doctype html><script type="module">
  const answer = (body) => fetch('/answer', { method: 'POST', body: JSON.stringify(body) })
  try {
    const { runEngineCases } = await import('/wasm/test/engine-cases.ts')
    await answer({ lines: runEngineCases(await (await fetch('/cases')).json()), agent: navigator.userAgent })
  } catch (error) {
    await answer({ error: String(error) + (error?.stack ?? '') })
  }
</script>`

/** A browser without a window, by its engine; each is started on a page of ours, which does the work by itself. */
const BROWSERS = {
  V8: {
    paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
    parameters: (folder: string) => [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      `--user-data-dir=${folder}`,
    ],
  },
  SpiderMonkey: {
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
    parameters: (folder: string) => ['--headless', '--no-remote', '--profile', folder],
  },
} as const

export function findBrowser(engine: keyof typeof BROWSERS): string | undefined {
  return BROWSERS[engine].paths.find((path) => existsSync(path))
}

/** Runs cases in a browser; see `runEngineCases`. */
export async function runInBrowser(
  engine: keyof typeof BROWSERS,
  cases: readonly EngineCase[],
  env: NodeJS.ProcessEnv,
): Promise<{ lines: string[]; agent: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'ruche-browser-'))
  let settle: (body: string) => void = () => undefined
  const answered = new Promise<string>((resolve) => {
    settle = resolve
  })
  const server = createServer((request, response) => {
    serve(request, response, { cases, settle }).catch(() => response.writeHead(404).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  // Nothing but our page is wanted of it.
  await writeFile(join(folder, 'user.js'), FIREFOX_SETTINGS)
  const parameters = [...BROWSERS[engine].parameters(folder), `http://127.0.0.1:${port}/`]
  const browser = spawn(findBrowser(engine) as string, parameters, {
    stdio: 'ignore',
    detached: true,
    env: { ...env, HOME: folder },
  })
  const died = new Promise<never>((_, reject) => {
    browser.on('exit', (code) => reject(new Error(`The browser ended with ${code}.`)))
    browser.on('error', reject)
  })
  try {
    const answer = JSON.parse(await Promise.race([answered, died])) as {
      lines: string[]
      agent: string
      error?: string
    }
    if (answer.error !== undefined) throw new Error(answer.error)
    return answer
  } finally {
    died.catch(() => undefined)
    if (browser.pid !== undefined && browser.exitCode === null) process.kill(-browser.pid, 'SIGKILL')
    server.closeAllConnections()
    server.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

const FIREFOX_SETTINGS = [
  ['browser.shell.checkDefaultBrowser', false],
  ['browser.aboutwelcome.enabled', false],
  ['datareporting.policy.dataSubmissionEnabled', false],
  ['toolkit.telemetry.enabled', false],
  ['app.normandy.enabled', false],
  ['network.captive-portal-service.enabled', false],
  ['dom.max_script_run_time', 0],
]
  .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
  .join('')

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  { cases, settle }: { cases: readonly EngineCase[]; settle: (body: string) => void },
): Promise<void> {
  const { url = '/' } = request
  const end = (type: string, body: string) => response.writeHead(200, { 'Content-Type': type }).end(body)
  if (url === '/') end('text/html', PAGE)
  else if (url === '/cases') end('application/json', JSON.stringify(cases))
  else if (url === '/answer') {
    const body = await readText(request)
    end('text/plain', '')
    settle(body)
  } else if (/^\/wasm\/(inside|rewriter|test)\/[\w-]+\.ts$/.test(url)) {
    const source = await readFile(new URL(`.${url.slice('/wasm'.length)}`, SOURCES), 'utf8')
    end('text/javascript', stripTypeScriptTypes(source))
  } else response.writeHead(404).end()
}
