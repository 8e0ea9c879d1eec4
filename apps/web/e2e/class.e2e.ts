import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { classesBank } from './bank.ts';
import { expect, refusedRequest, test } from './test.ts';

// The bank of the levels, so that one Dry Run does for both.
test.use({ dryRunEnv: { PROBLEMS_DIR: classesBank } });

const solution = (file: string) =>
  readFileSync(join(classesBank, 'shelf-ledger', 'submissions', file), 'utf8');

test('a class: its calls are read, run, typed in and judged', async ({
  page,
  candidate,
  complaints,
}) => {
  complaints.allow(refusedRequest);
  await page.goto('/problems/shelf-ledger');
  const sample = page.getByRole('table', { name: 'Calls of sample 1' }).first();
  await expect(sample.getByRole('row', { name: '4 total(1, 3) 5' })).toBeVisible();

  await candidate.write(solution('wrong_answer/without-the-last-row.ts'));
  await candidate.run();
  const ran = candidate.results.getByRole('table', { name: 'Calls of sample 1' });
  await expect(ran.getByRole('row', { name: /3 total\(0, 1\) 3 0$/ })).toBeVisible();
  await expect(ran.getByRole('img', { name: 'wrong answer' })).toHaveCount(1);
  await expect(candidate.results).toContainText('Call 3, `total(0, 1)`: expected 3, got 0.');
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
  await expect(input).toHaveAccessibleDescription(/Line 2, column 10.*lacks `crates`/);
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
  await page.goto('/problems/shelf-ledger');
  const statement = page.getByRole('region', { name: 'Statement' });
  await expect(statement).toContainText('0.4 s per test');
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
