import { join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';
import { chromium } from './find-browser.ts';

/** The machine's own Chromium: nothing is downloaded. */
export const browserOptions: LaunchOptions = {
  executablePath: chromium,
  args: [
    '--no-sandbox',
    // Keeps Chromium from looking up hosts of its own maker.
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
  ],
};

/** The machine's own Firefox, which no Playwright has changed: docs/decisions/0030. */
export const firefoxOptions: LaunchOptions = {
  executablePath: join(import.meta.dirname, 'firefox', 'firefox.ts'),
  firefoxUserPrefs: {
    // What somebody else has put on the clipboard may be read without a menu that asks.
    'dom.events.testing.asyncClipboard': true,
    // Keeps it from asking hosts of its own maker.
    'network.dns.forceResolve': '127.0.0.1',
    'services.settings.server': 'data:,',
  },
};

/** Firefox as its settings for contrast make it: there is no other way to force colours in it. */
export const forcedColoursOptions: LaunchOptions = {
  ...firefoxOptions,
  firefoxUserPrefs: {
    ...firefoxOptions.firefoxUserPrefs,
    'browser.display.document_color_use': 2,
    'ui.prefersReducedMotion': 1,
  },
};
