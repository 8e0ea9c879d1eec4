import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { browserOptions, firefoxOptions } from './support/browser-options.ts';

const chromium = { browserName: 'chromium', launchOptions: browserOptions } as const;
const bells = 'time-out.e2e.ts';

/** Browser tests of the real product: each file starts its own Dry Run in a folder of its own. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  globalSetup: './support/bank.ts',
  outputDir: '../../../test-results',
  timeout: 180_000,
  expect: { timeout: 15_000 },
  // Each with its Dry Run and its Chromium. With one, vitest beside them would be done long before.
  workers: Math.min(availableParallelism(), 2),
  retries: 0,
  forbidOnly: true,
  use: {
    actionTimeout: 15_000,
    viewport: { width: 1440, height: 900 },
    trace: process.env.CI ? 'off' : 'retain-on-failure',
  },
  projects: [
    {
      // Those with a tag, once more: where browsers may differ, and each is dear. One after another, as
      // another worker would start another Firefox and another Dry Run; and first, as nobody waits then.
      name: 'Firefox',
      grep: /@firefox|@forced-colours/,
      workers: 1,
      use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: firefoxOptions },
    },
    // These wait for a minute in all, while vitest has the processors.
    { name: 'Bells', testMatch: bells, use: chromium },
    { name: 'Chromium', testIgnore: bells, use: chromium },
  ],
});
