import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Puts `x.br` and `x.gz` beside every text of the build, as servers of static files take them. */
function compress(): Plugin {
  return {
    name: 'ruche:compress',
    apply: 'build',
    async writeBundle({ dir }) {
      const entries = await readdir(dir as string, { recursive: true, withFileTypes: true })
      for (const { parentPath, name } of entries.filter((entry) => /\.(html|js|css|svg)$/.test(entry.name))) {
        const path = join(parentPath, name)
        const body = await readFile(path)
        await writeFile(`${path}.br`, brotliCompressSync(body))
        await writeFile(`${path}.gz`, gzipSync(body))
      }
    },
  }
}

export default defineConfig({
  plugins: [react(), compress()],
  build: { target: 'es2022', chunkSizeWarningLimit: 1_000, modulePreload: { polyfill: false } },
})
