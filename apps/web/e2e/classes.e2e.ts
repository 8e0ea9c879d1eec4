import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { holds } from './support/accessibility.ts';
import { kindsBank } from './support/bank.ts';
import { inPlain } from './support/practice.ts';
import { brokenConnection, expect, notReady, refusedRequest, test } from './support/test.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const slug = 'parcel-wall';
const title = 'Parcel Wall';
// All stories of classes are in this file: they share a Dry Run.
test.use({ dryRunEnv: { PROBLEMS_DIR: kindsBank } });

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
  test.setTimeout(240_000);
  const ribbon = page.getByRole('list', { name: 'Levels' });
  const level = (number: number) => ribbon.getByRole('listitem').nth(number - 1);
  const banner = (number: number) =>
    page.getByRole('region', { name: 'Notices' }).getByText(`Level ${number} is open.`);

  await test.step('the first level alone is told', async () => {
    await candidate.setUp({ preset: 'Four levels 90', editor: 'Plain' });
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
    await expect(part.locator('summary')).toBeFocused();
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
  // While the editor is being made, a press has to wait for it.
  await expect(candidate.editor).toHaveCount(1, { timeout: 60_000 });
  await candidate.type('\n// mine');
  await page.getByRole('button', { name: 'Open anyway' }).press('Enter');
  await expect(ribbon.getByRole('listitem').nth(1)).toContainText('opened anyway');
  await expect(page.locator('#level-2 > summary')).toBeFocused();
  const add = page.getByRole('button', { name: 'Add to my code' });
  await add.press('Enter');
  await expect(add).toHaveCount(0);
  await expect(page.locator('#level-2 > summary')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('#level-1 > summary')).toBeFocused();
  const code = await candidate.code();
  expect(code).toMatch(/fetch\([\s\S]*largest\([\s\S]*\n\}\n\s*\/\/ mine$/);
  await page.reload();
  await expect(ribbon.getByRole('listitem').nth(1)).toContainText('opened anyway');
  // 1280 × 720 at 200 %: the ribbon is one line, with all that may be pressed.
  await page.setViewportSize({ width: 640, height: 360 });
  await expect(ribbon.getByRole('listitem').nth(1)).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Open anyway' })).toBeInViewport({ ratio: 1 });
});

const solution = (file: string) =>
  readFileSync(join(kindsBank, 'shelf-ledger', 'submissions', file), 'utf8');

test('a class: its calls are read, run, typed in and judged', async ({
  page,
  candidate,
  complaints,
}) => {
  complaints.allow(refusedRequest);
  await inPlain(page);
  await page.goto('/problems/shelf-ledger');
  const sample = page.getByRole('table', { name: 'Calls of sample 1' }).first();
  await expect(sample.getByRole('row', { name: '4 total(1, 3) 5' })).toBeVisible();

  await candidate.write(solution('wrong_answer/without-the-last-row.ts'));
  await candidate.run();
  const ran = candidate.results.getByRole('table', { name: 'Calls of sample 1' });
  await expect(ran.getByRole('row', { name: /3 total\(0, 1\) 3 0$/ })).toBeVisible();
  await expect(ran.getByRole('img', { name: 'wrong answer' })).toHaveCount(1);
  const wide = page.viewportSize() ?? { width: 1280, height: 720 };
  // The table of samples folds; the one of calls inside of it does not.
  await page.setViewportSize({ width: 390, height: 844 });
  const pane = page.getByRole('navigation', { name: 'Pane' });
  await pane.getByRole('button', { name: /^Tests/ }).click();
  await expect(ran.getByRole('columnheader', { name: 'Yours' })).toBeVisible();
  await page.setViewportSize(wide);
  await expect(candidate.results).toContainText('Call 3, total(0, 1): expected 3, got 0.');
  const copies = async (within: Locator, name: string | RegExp) => {
    await within.getByRole('button', { name }).first().click();
    // What the page has a part of is fetched first.
    await expect(within.getByRole('button', { name: /^Copied the / })).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const expected = await copies(candidate.results, 'Copy the expected output of sample 1');
  const yours = await copies(candidate.results, 'Copy the output of sample 1');
  expect(JSON.parse(expected)).toContain(3);
  expect(yours).not.toBe(expected);

  await candidate.openResults('Custom input');
  const input = candidate.results.getByRole('textbox');
  await expect(input).toHaveValue(/^constructor = \[4\]\ncalls = \[\["place", 1, 3\]/);
  await input.fill('constructor = [3]\ncalls = [["place", 1]]');
  await candidate.run();
  await expect(input).toHaveAccessibleDescription(/Line 2, column 10.*lacks crates/);
  await input.fill('constructor = [3]\ncalls = [["place", 1, 8], ["total", 0, 2]]');
  await candidate.run();
  const own = candidate.results.getByRole('table', { name: 'Calls and their results' });
  await expect(own.getByRole('row', { name: '2 total(0, 2) 8' })).toBeVisible();
  expect(await copies(candidate.results, /^Copy the results of/)).toBe('[null, 8]');

  await candidate.submit();
  await candidate.results.getByRole('link', { name: /submission 1$/ }).click();
  const failed = page.getByRole('region', { name: /^Test \d+, wrong answer/ });
  const wanted = await copies(failed, /^Copy the expected results of test \d+/);
  expect(await copies(failed, /^Copy the results of test \d+/)).not.toBe(wanted);
  expect(await copies(failed, /^Copy the calls of test \d+/)).toMatch(
    /^constructor = .*\ncalls = /,
  );
});

test('Python: its own time limit, its own starter code, and a verdict', async ({
  page,
  candidate,
}) => {
  await inPlain(page);
  await page.goto('/problems/shelf-ledger');
  const statement = page.getByRole('region', { name: 'Statement' });
  await expect(statement).toContainText('400 ms per test');
  // It starts after the others, and is offered when it has.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await candidate.chooseLanguage('Python');
  }).toPass({ timeout: 120_000 });
  await expect(statement).toContainText('2 s per test');
  expect(await candidate.code()).toContain('def rowsUsed(self) -> int:');
  await candidate.write(solution('accepted/fenwick_tree.py'));
  expect(await candidate.submit()).toBe('23/23');
});
