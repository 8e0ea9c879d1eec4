import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { holds } from './accessibility.ts';
import { classesBank } from './bank.ts';
import { brokenConnection, expect, notReady, test } from './test.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const slug = 'parcel-wall';
const title = 'Parcel Wall';
test.use({ dryRunEnv: { PROBLEMS_DIR: classesBank } });

const reference = readFileSync(join(root, 'problems', slug, 'reference.ts'), 'utf8');
/** The right program with one of its methods answering the wrong thing. */
const without = (method: string, instead: string) => {
  const written = reference.replace(
    new RegExp(`(\\n  ${method}\\([^{]*\\{)`),
    `$1\n    ${instead}`,
  );
  expect(written).not.toBe(reference);
  return written;
};
/** All but what the second level asks for. */
const levelOne = without('free', 'return -7;');
/** Good as far as it goes, but lists are wrong since. */
const lost = without('largest', 'return [];');

test('four levels, from set-up to report', async ({
  page,
  candidate,
  complaints,
  dryRun,
  context,
}) => {
  test.setTimeout(120_000);
  const ribbon = page.getByRole('list', { name: 'Levels' });
  const level = (number: number) => ribbon.getByRole('listitem').nth(number - 1);
  const banner = (number: number) =>
    page.getByRole('region', { name: 'Notices' }).getByText(`Level ${number} is open.`);

  await test.step('the first level alone is told', async () => {
    await candidate.setUp({ preset: 'Four levels 90' });
    expect(await candidate.start()).toEqual([title]);
    await expect(ribbon.getByRole('listitem')).toHaveCount(4);
    await expect(level(1)).toContainText(/\d+ tests/);
    await expect(level(2)).toHaveText('Level 2opens when level 1 passes');
    await expect(level(4)).toHaveText('Level 4opens when levels 1 to 3 pass together');
    const statement = page.getByRole('region', { name: 'Statement' });
    await expect(statement.getByRole('list', { name: 'Methods at level 1' })).toContainText(
      'fetch',
    );
    await expect(statement).not.toContainText('largest');
    await holds(page, 'levels, the first');
  });

  await test.step('the next one opens when all tests pass, and what is written stays', async () => {
    await candidate.write(levelOne);
    const rate = await candidate.submit();
    expect(rate).toMatch(/^(\d+)\/\1$/);
    await expect(banner(2)).toBeVisible();
    await expect(level(1)).toContainText(/passed at minute \d+/);
    await expect(level(2)).toContainText(/opened now, \d+ tests/);
    await page.getByRole('button', { name: 'Read level 2' }).click();
    const part = page.locator('#level-2');
    await expect(part).toBeFocused();
    await expect(part).toContainText('New: largest');
    await expect(banner(2)).toHaveCount(0);
    // Earlier parts fold, and come back.
    await expect(page.getByText('Sample 1', { exact: true })).toBeHidden();
    await page.locator('#level-1 summary').click();
    await expect(page.getByText('Sample 1', { exact: true })).toBeVisible();
    expect(await candidate.code()).toBe(levelOne);
    await holds(page, 'levels, the second open');
  });

  await test.step('without a connection it waits; the level opens when it is back', async () => {
    complaints.allow(brokenConnection);
    complaints.allow(notReady);
    await candidate.write(reference);
    await candidate.saved();
    await context.setOffline(true);
    await candidate.results.getByRole('button', { name: /^Submit/ }).click();
    await expect(candidate.results.getByText('not sent yet')).toBeVisible();
    await expect(level(3)).toContainText('opens when');
    await context.setOffline(false);
    await expect(banner(3)).toBeVisible({ timeout: 60_000 });
    await expect(level(2)).toContainText(/passed at minute \d+/);
  });

  await test.step('a restart of the server changes nothing', async () => {
    await dryRun.stop('SIGKILL');
    await dryRun.start();
    await page.reload();
    await expect(candidate.editor).toHaveAccessibleName(`Code for ${title}`, { timeout: 60_000 });
    await expect(level(3)).toContainText(/opened now, \d+ tests/);
    await expect(level(4)).toContainText('opens when');
    expect(await candidate.code()).toBe(reference);
  });

  await test.step('what passed before and fails now is marked and named', async () => {
    await candidate.write(lost);
    const rate = await candidate.submit();
    expect(rate).not.toMatch(/^(\d+)\/\1$/);
    await expect(level(2)).toContainText(/, \d+ lost since/);
    await expect(
      candidate.results.getByText(/tests? .* of level 2 passed in submission 2\./i),
    ).toBeVisible();
    const second = candidate.results.getByRole('list', { name: 'Hidden tests of level 2' });
    await expect(second.getByText(', passed before').first()).toBeAttached();
    await expect(candidate.results.getByText('levels 1–3')).toBeVisible();
    await holds(page, 'levels, one lost');
  });

  await test.step('the report counts the tests of all levels', async () => {
    await candidate.finishCoding();
    await expect(page.getByRole('heading', { level: 1, name: 'Four levels 90' })).toBeVisible();
    await seeReport(page);
    await holds(page, 'levels, report');
  });
});

async function seeReport(page: Page) {
  const problem = page.getByRole('region', { name: title, exact: true });
  const levels = problem.getByRole('list', { name: 'Hidden tests by level' });
  await expect(levels.getByRole('listitem').filter({ hasText: /^Level 4.*not run/ })).toBeVisible();
}

test('in practice a level opens when one wants it, and its methods are put into the code', async ({
  page,
  candidate,
}) => {
  await page.goto('/problems');
  await expect(page.getByRole('row').filter({ hasText: title })).toContainText('four levels');
  await page.getByRole('link', { name: title }).click();
  const ribbon = page.getByRole('list', { name: 'Levels' });
  await expect(ribbon.getByRole('listitem')).toHaveCount(4);
  await candidate.type('\n// mine');
  await page.getByRole('button', { name: 'Open anyway' }).press('Enter');
  await expect(ribbon.getByRole('listitem').nth(1)).toContainText('opened anyway');
  await expect(page.locator('#level-2')).toBeFocused();
  const add = page.getByRole('button', { name: 'Add to my code' });
  await add.press('Enter');
  await expect(add).toHaveCount(0);
  await expect(page.locator('#level-2')).toBeFocused();
  const code = await candidate.code();
  expect(code).toMatch(/fetch\([\s\S]*largest\([\s\S]*\n\}\n\s*\/\/ mine$/);
  await page.reload();
  await expect(ribbon.getByRole('listitem').nth(1)).toContainText('opened anyway');
  // 1280 × 720 at 200 %: the ribbon is one line, with all that may be pressed.
  await page.setViewportSize({ width: 640, height: 360 });
  await expect(ribbon.getByRole('listitem').nth(1)).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Open anyway' })).toBeInViewport({ ratio: 1 });
});
