import type { Page } from '@playwright/test';
import { solutionOf } from './support/solutions.ts';
import { brokenConnection, expect, refusedRequest, test } from './support/test.ts';

const approach =
  'Each value is looked at once. What is known about the values before it is kept in one number, ' +
  'which is enough because the answer for a prefix depends on nothing else.';

test('a whole sitting, and everything still there after a restart', async ({
  page,
  candidate,
  complaints,
  dryRun,
}) => {
  test.setTimeout(120_000);
  const rates = new Map<string, string>();
  let titles: string[] = [];

  await test.step('the lobby checks everything before the clock runs', async () => {
    await candidate.setUp({ editor: 'Standard', language: 'TypeScript' });
    await expect(page.getByRole('region', { name: 'Start' })).toContainText('105 minutes');
    titles = await candidate.start();
    expect(titles).toHaveLength(2);
    await expect(candidate.timer).toHaveText(/^1:(30:00|29:\d\d)/);
  });
  const [first = '', second = ''] = titles;

  await test.step('the first problem: samples, own input, a mistake in it', async () => {
    await candidate.write(solutionOf(first, 'accepted', 'TypeScript'));
    await candidate.run();
    const { results } = candidate;
    const samples = results
      .getByRole('table')
      .getByRole('row')
      .filter({ has: page.getByRole('button') });
    await expect(results.getByRole('tab', { name: 'Samples' })).toContainText(/\d+\/\d+/);
    const count = await samples.count();
    expect(count).toBeGreaterThan(1);
    await expect(results.getByRole('tab', { name: 'Samples' })).toContainText(`${count}/${count}`);
    // Sample, input, expected, yours, time.
    const expected = await samples.first().getByRole('cell').nth(2).innerText();
    await expect(samples.first().getByRole('cell').nth(3)).toHaveText(expected);

    // The input of the first sample stands there to begin with.
    await candidate.openResults('Custom input');
    await candidate.run();
    const panel = results.getByRole('tabpanel', { name: 'Custom input' });
    await expect(panel.getByText(expected, { exact: true })).toBeVisible();
    const input = results.getByLabel('Input, one argument a line');
    const good = await input.inputValue();
    const lines = good.split('\n');
    complaints.allow(refusedRequest);
    await input.fill([...lines.slice(0, -1), 'seven'].join('\n'));
    await candidate.run();
    await expect(input).toHaveAccessibleDescription(new RegExp(`[Ll]ine ${lines.length}\\b`));
    await input.fill(good);
    await candidate.run();
    await expect(input).not.toHaveAccessibleDescription(/line \d/i);
  });

  await test.step('the first problem: every hidden test', async () => {
    const cells = candidate.results.getByRole('list', { name: 'Hidden tests' });
    await candidate.openResults('Submission');
    await expect(candidate.results.getByRole('status')).toHaveText('Not submitted yet.');
    // The grid has its final size before the first submission.
    await expect(cells.getByRole('listitem')).not.toHaveCount(0);
    const total = await cells.getByRole('listitem').count();
    rates.set(first, await candidate.submit());
    expect(rates.get(first)).toBe(`${total}/${total}`);
    await expect(cells.getByRole('img', { name: /^Test \d+, accepted$/ })).toHaveCount(total);
  });

  await test.step('the second problem: some hidden tests', async () => {
    await candidate.open(second);
    await candidate.write(solutionOf(second, 'wrong_answer', 'TypeScript'));
    const rate = await candidate.submit();
    const [passed, total] = rate.split('/').map(Number);
    expect(passed).toBeGreaterThan(0);
    expect(passed).toBeLessThan(total ?? 0);
    const failed = candidate.results.getByRole('img', { name: /^Test \d+, wrong answer$/ });
    await expect(failed).toHaveCount((total ?? 0) - (passed ?? 0));
    // What a hidden test was given is locked until the end: its cells are no buttons.
    await expect(
      candidate.results.getByRole('list', { name: 'Hidden tests' }).getByRole('button'),
    ).toHaveCount(0);
    rates.set(second, rate);
  });

  await test.step('each language keeps its own draft', async () => {
    const inTypeScript = await candidate.code();
    await candidate.chooseLanguage('JavaScript');
    expect(await candidate.code()).not.toBe(inTypeScript);
    await candidate.type('\n// in JavaScript');
    await candidate.chooseLanguage('TypeScript');
    expect(await candidate.code()).toBe(inTypeScript);
    await candidate.chooseLanguage('JavaScript');
    expect(await candidate.code()).toMatch(/\/\/ in JavaScript$/);
    await candidate.chooseLanguage('TypeScript');
  });

  await test.step('a reload changes neither the text nor the clock', async () => {
    await candidate.type('\n// written before the reload');
    await candidate.saved();
    const before = { code: await candidate.code(), seconds: await candidate.secondsLeft() };
    await page.reload();
    await expect(candidate.editor).toHaveAccessibleName(`Code for ${second}`);
    const lost = before.seconds - (await candidate.secondsLeft());
    expect(lost).toBeGreaterThanOrEqual(0);
    expect(lost).toBeLessThan(60);
    expect(await candidate.code()).toBe(before.code);
    await expect(candidate.problemLinks.filter({ hasText: first })).toContainText(
      rates.get(first) ?? '',
    );
  });

  await test.step('finishing coding says what counts', async () => {
    // In a hurry: the second press, which is beside the question, does not close it.
    await page.getByRole('button', { name: 'Finish coding' }).dblclick();
    const dialog = page.getByRole('dialog', { name: 'Finish coding?' });
    for (const [title, rate] of rates) {
      const problem = dialog.getByRole('listitem').filter({ hasText: title });
      await expect(problem).toContainText('Submission 1 counts');
      await expect(problem).toContainText(rate);
    }
    await expect(dialog).toContainText('These edits do not count.');
    await dialog.getByRole('button', { name: 'Keep coding' }).click();
    await expect(candidate.editor).toBeVisible();
    await candidate.finishCoding();
  });

  await test.step('the approach to both problems', async () => {
    for (const title of titles) {
      await candidate.explain(title, { text: approach, time: 'O(n log n)', space: 'O(1)' });
      await expect(candidate.problemLinks.filter({ hasText: title })).toContainText('32 words');
      const code = page.getByRole('region', { name: 'Your code' });
      await expect(code).toContainText('Submission 1');
      await expect(code).toContainText(rates.get(title) ?? '');
      const folder = title === first ? 'accepted' : 'wrong_answer';
      const [firstLine = ''] = solutionOf(title, folder, 'TypeScript').split('\n');
      await expect(code).toContainText(firstLine);
      await expect(code.getByRole('textbox', { name: `Code for ${title}, read only` })).toHaveCount(
        1,
      );
    }
    await candidate.saved();
    await candidate.finishAssessment();
  });

  const report = page.url();
  await test.step('the report', () => seeReport(page, rates));

  await test.step('a test that failed becomes own input in practice', async () => {
    const problem = page.getByRole('region', { name: second, exact: true });
    await problem.getByText(/that failed$/).click();
    await problem
      .getByRole('link', { name: /^Put into custom input: test \d+$/ })
      .first()
      .click();
    const cases = candidate.results.getByRole('group', { name: 'Cases' });
    await expect(cases.getByRole('button', { pressed: true })).toHaveText(
      /^Test \d+ of submission 1$/,
      { timeout: 60_000 },
    );
  });

  await test.step('the history', () => seeHistory(page, rates));

  await test.step('a hidden test that failed can be looked at', async () => {
    const counted = page
      .getByRole('row')
      .filter({ hasText: second })
      .filter({ hasText: 'counted' });
    await counted.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Submission 1' })).toBeVisible();
    const chosen = page
      .getByRole('list', { name: 'Hidden tests' })
      .getByRole('button', { pressed: true });
    await expect(chosen).toHaveAccessibleName(/^Test \d+, wrong answer$/);
    const shown = page.getByRole('region', { name: /^Test \d+, wrong answer$/ });
    await expect(
      shown.getByRole('figure', { name: 'Input' }).getByRole('definition'),
    ).not.toHaveCount(0);
    const expected = await shown.getByRole('figure', { name: 'Expected' }).innerText();
    const yours = await shown.getByRole('figure', { name: 'Yours' }).innerText();
    expect(yours.replace('Yours', '')).not.toBe(expected.replace('Expected', ''));
  });

  await test.step('a restart of the server', async () => {
    complaints.allow(brokenConnection);
    await page.goto('about:blank');
    await dryRun.stop();
    await dryRun.start();
    await seeHistory(page, rates);
    await page.goto(report);
    await seeReport(page, rates);
  });
});

async function seeReport(page: Page, rates: ReadonlyMap<string, string>) {
  await expect(page.getByRole('heading', { level: 1, name: 'Classic 105' })).toBeVisible();
  for (const [title, rate] of rates) {
    const [passed, total] = rate.split('/').map(Number);
    const problem = page.getByRole('region', { name: title, exact: true });
    await expect(problem).toContainText(rate);
    await expect(problem.getByRole('img', { name: /^Test \d+, / })).toHaveCount(total ?? 0);
    await expect(problem.getByRole('img', { name: /, accepted$/ })).toHaveCount(passed ?? 0);
    await expect(problem).toContainText('Counted: submission 1');
    const text = page.getByRole('region', { name: `Your approach to ${title}` });
    await expect(text).toContainText(approach);
    await expect(text).toContainText('32 words');
    await expect(text).toContainText('O(n log n)');
  }
}

/** The sitting in the list of assessments and its two submissions in theirs. */
async function seeHistory(page: Page, rates: ReadonlyMap<string, string>) {
  await page.goto('/assessments');
  const sitting = page.getByRole('row').filter({ hasText: 'Classic 105' });
  await expect(sitting).toHaveCount(1);
  for (const rate of rates.values()) await expect(sitting).toContainText(rate);
  await page.goto('/submissions');
  for (const [title, rate] of rates) {
    const row = page.getByRole('row').filter({ hasText: title }).filter({ hasText: 'counted' });
    await expect(row).toContainText(rate);
  }
}
