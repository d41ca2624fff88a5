import { defineConfig, devices } from '@playwright/test'

const json = process.env.CMTSEVAL_PLAYWRIGHT_JSON
const root = process.getuid?.() === 0

/** The server is started by the caller (`dotnet run --project build -- test`), which says where it listens. */
export default defineConfig({
  testDir: './e2e',
  outputDir: './test-results',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: json ? [['list'], ['json', { outputFile: json }]] : [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.CMTSEVAL_URL ?? 'http://localhost:5080',
    locale: 'zh-CN',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CMTSEVAL_CHROMIUM ?? '/usr/bin/chromium',
      args: root ? ['--no-sandbox'] : [],
    },
  },
})
