import { expect, type Page } from '@playwright/test';

const probe = /\/\?intercepted$/;

/**
 * `page.route` for a page that is open already, in force when this returns. Chromium tells a busy page
 * late that its requests are intercepted, and what is pressed at once would still reach the server.
 */
export async function intercept(page: Page, ...given: Parameters<Page['route']>): Promise<void> {
  await page.route(...given);
  await page.route(probe, (route) => route.fulfill({ body: 'intercepted' }));
  const ask = async () => (await fetch('/?intercepted', { cache: 'no-store' })).text();
  await expect.poll(() => page.evaluate(ask)).toBe('intercepted');
  await page.unroute(probe);
}
