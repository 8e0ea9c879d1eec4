import type { Page } from '@playwright/test';
import { intercept } from './support/intercept.ts';
import { sit } from './support/play.ts';
import { brokenConnection, expect, test } from './support/test.ts';

const minuteS = 60;

test('the countdown is right before the next answer: after sleep, and with a clock set back', async ({
  page,
  context,
  candidate,
  complaints,
  dryRun,
}) => {
  complaints.allow(brokenConnection);
  await page.addInitScript(() => {
    const wall = Date.now;
    let shiftMs = 0;
    Date.now = () => wall() + shiftMs;
    window.addEventListener('clock-set', (event) => {
      shiftMs += (event as CustomEvent<number>).detail;
    });
  });
  await sit(candidate, dryRun, { preset: 'sprint', editorMode: 'plain' });
  const left = () => candidate.secondsLeft();
  const begun = await left();

  // A laptop that wakes up: the network keeps requests waiting.
  await intercept(page, '**/api/**', () => {});
  await setClock(page, 20 * minuteS);
  await expect.poll(left).toBeLessThan(begun - 19 * minuteS);
  expect(await left()).toBeGreaterThan(begun - 22 * minuteS);

  // The server has not slept: what it says decides.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.reload();
  await expect.poll(left).toBeGreaterThan(begun - 5 * minuteS);

  await context.setOffline(true);
  const before = await left();
  await setClock(page, -60 * minuteS);
  await expect.poll(left).toBeLessThan(before - 1);
  expect(await left()).toBeGreaterThan(before - 3 * minuteS);
  await candidate.type('\n// typed meanwhile');
  await expect(page.getByRole('banner').getByText('Kept here, not sent')).toBeVisible();
  expect(await left()).toBeLessThan(before);

  await context.setOffline(false);
  await candidate.saved();
  expect(await left()).toBeLessThan(before);
  expect(await left()).toBeGreaterThan(before - 5 * minuteS);
});

/** The machine's clock as a page sees it; its steady clock and its timers go on as they are. */
async function setClock(page: Page, seconds: number) {
  await page.evaluate((ms) => {
    window.dispatchEvent(new CustomEvent('clock-set', { detail: ms }));
  }, seconds * 1000);
}
