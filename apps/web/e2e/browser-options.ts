import type { LaunchOptions } from '@playwright/test';

/** The machine's own Chromium: nothing is downloaded. */
export const browserOptions: LaunchOptions = {
  executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    // Keeps Chromium from looking up hosts of its own maker.
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
  ],
};
