import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { findViolations } from './support/accessibility.ts';
import { Player } from './support/play.ts';
import { expect, test } from './support/test.ts';

const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };
const sizes = [wide, narrow];

/** `SHOTS=<folder>` keeps pictures of every state. */
async function shoot(page: Page, name: string, shown = sizes): Promise<void> {
  const folder = process.env.SHOTS;
  if (!folder) return;
  for (const size of shown) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(folder, `${name}-${size.width}-${colorScheme}.png`) });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(wide);
}

test('extra time by default, for one assessment, and given while it runs', async ({
  page,
  candidate,
}) => {
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Extra time None' }).click();
  await page.getByRole('menuitemradio', { name: '25 % more' }).click();
  await expect(page.getByRole('button', { name: 'Extra time 25 % more' })).toBeVisible();
  await shoot(page, 'settings');

  await page.goto('/assessments/new/sprint');
  const choice = page.getByRole('button', { name: 'Extra time 25 % more' });
  await expect(choice).toBeVisible();
  await expect(page.getByText('Coding 75 minutes: two problems')).toBeVisible();
  await choice.click();
  await page.getByRole('menuitemradio', { name: '10 minutes more' }).click();
  await expect(page.getByText('Coding 70 minutes: two problems')).toBeVisible();
  await shoot(page, 'lobby');
  await page.getByRole('radio', { name: /^Plain/ }).check();
  await candidate.start();

  await expect(candidate.timer).toHaveText(/^1:(09|10):\d\d/);
  await candidate.write('// kept');
  await candidate.saved();
  // Who leaves by Back and resumes finds what was written, not what there was at the start.
  await page.goBack();
  await page.getByRole('link', { name: /^Resume/ }).click();
  await expect.poll(() => candidate.code()).toBe('// kept');
  await expect(page.getByText(/is in the editor/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Extra time: 10 minutes more' }).click();
  const dialog = page.getByRole('dialog', { name: 'Extra time' });
  // What would take something back is not offered: 10 per cent of 60 minutes.
  await expect(dialog.getByRole('radio', { name: '10 % more' })).toHaveCount(0);
  await dialog.getByText('100 % more').click();
  expect(await findViolations(page)).toEqual([]);
  await shoot(page, 'dialog', sizes.slice(0, 1));
  await dialog.getByRole('button', { name: 'Give extra time' }).click();
  await expect(dialog).toBeHidden();
  await expect(candidate.timer).toHaveText(/^(1:5[0-9]|2:00):\d\d/);
  await expect(page.getByRole('button', { name: 'Extra time: 100 % more' })).toBeVisible();
  await shoot(page, 'bar');
  // In a narrow window it is asked for and kept as it is.
  await page.setViewportSize(narrow);
  await page.getByRole('button', { name: 'Extra time: 100 % more' }).click();
  await dialog.getByRole('button', { name: 'Keep as it is' }).click();
  await expect(dialog).toBeHidden();
  await page.setViewportSize(wide);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Extra time: 100 % more' })).toBeVisible();

  const id = new URL(page.url()).pathname.split('/')[2] ?? '';
  const player = new Player(page, new URL(page.url()).origin);
  await player.finish(id, 'coding');
  await player.finish(id, 'approach');
  await page.goto(`/assessments/${id}/report`);
  await expect(
    page.getByText(/^100 % extra time in each section, given at \d\d:\d\d$/),
  ).toBeVisible();
  await shoot(page, 'report');
});
