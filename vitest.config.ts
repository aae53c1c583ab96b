import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'contracts/ts/**/*.test.ts',
      'packages/**/*.test.ts',
      'services/**/*.test.ts',
      'apps/**/*.test.ts',
      'dapps/**/*.test.ts',
      'tools/**/*.test.ts',
      'e2e/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
