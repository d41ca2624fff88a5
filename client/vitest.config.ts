import { defineConfig, mergeConfig } from 'vitest/config'
import base from './vite.config.ts'

const json = process.env.CMTSEVAL_VITEST_JSON

export default mergeConfig(
  base,
  defineConfig({
    test: {
      environment: 'happy-dom',
      environmentOptions: { happyDOM: { url: 'http://localhost:5080/' } },
      include: ['src/**/*.test.{ts,tsx}'],
      setupFiles: ['src/test/setup.ts'],
      testTimeout: 20_000,
      hookTimeout: 20_000,
      maxWorkers: 2,
      reporters: json ? ['default', ['json', { outputFile: json }]] : ['default'],
    },
  }),
)
