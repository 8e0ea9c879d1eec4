import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { Candidate } from './support/candidate.ts';
import { sit } from './support/play.ts';
import { inPlain } from './support/practice.ts';
import { solutionOf } from './support/solutions.ts';
import { expect, refusedRequest, test } from './support/test.ts';

const practise = async (
  page: Page,
  candidate: Candidate,
  language: 'JavaScript' | 'TypeScript',
) => {
  await inPlain(page);
  await page.goto('/problems/tasting-flight');
  await expect(candidate.editor).toBeAttached({ timeout: 60_000 });
  await candidate.chooseLanguage(language);
};

const sample = (candidate: Candidate, number: number) =>
  candidate.results.getByRole('row').filter({
    has: candidate.page.getByRole('button', { name: new RegExp(`${number}$`), expanded: true }),
  });

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return box;
}

test.describe('on a small laptop', () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test('the first sample that fails is open, its values side by side above the fold', async ({
    page,
    candidate,
  }) => {
    await practise(page, candidate, 'JavaScript');
    // Right for the first sample alone.
    await candidate.write(`function longestFlight(grape) {
  console.log('bottles', grape.length);
  return grape.length === 6 ? 4 : 77;
}`);
    await candidate.run();
    await expect(candidate.results.getByRole('status').first()).toContainText('match');
    const open = candidate.results.getByRole('button', { expanded: true });
    await expect(open).toHaveCount(1);
    const row = candidate.results
      .getByRole('row')
      .filter({ has: page.getByRole('button', { expanded: true }) });
    await expect(row).toContainText('77');
    const [, input, expected, yours] = await row.getByRole('cell').all();
    const boxes = await Promise.all([input, expected, yours].map((cell) => boxOf(cell as Locator)));
    // No button takes the room beside a value.
    const value = await boxOf((input as Locator).getByRole('definition').first());
    expect(value.x + value.width).toBeCloseTo((boxes[0]?.x ?? 0) + (boxes[0]?.width ?? 0) - 8, 0);
    for (const { y, height } of boxes) {
      expect(y).toBe(boxes[0]?.y);
      expect(y + height).toBeLessThanOrEqual(720);
    }
    await expect(yours?.locator('mark') as Locator).toHaveText('77');
    await expect(
      candidate.results.getByRole('columnheader', { name: 'Expected' }),
    ).toBeInViewport();

    // One at a time, each with what it printed.
    const rows = candidate.results.getByRole('table', { name: 'Samples' }).getByRole('button');
    await rows.getByText('1', { exact: true }).click();
    await expect(
      candidate.results.getByRole('region', { name: 'Console, sample 1' }),
    ).toContainText('bottles');
  });

  test('the focus and what says why nothing runs are in sight, whatever the keys have put away', async ({
    page,
    candidate,
    complaints,
    dryRun,
  }) => {
    complaints.allow(refusedRequest);
    await sit(candidate, dryRun, { editorMode: 'plain' });
    const { results } = candidate;
    const tab = (name: RegExp) => results.getByRole('tab', { name, selected: true });
    await candidate.editor.focus();
    await page.keyboard.press('ControlOrMeta+Enter');
    // The starter code throws, so that the first sample is open.
    await results.getByRole('button', { name: 'Put into custom input' }).press('Enter');
    await expect(tab(/^Custom input/)).toBeFocused();
    const input = results.getByRole('textbox', { name: /^Input/ });
    await input.press('ControlOrMeta+Shift+Enter');
    await expect(tab(/^Submission/)).toBeFocused();
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(tab(/^Samples/)).toBeFocused();
    await page.keyboard.press('Control+Shift+Digit2');
    await expect(candidate.problemLinks.nth(1)).toHaveAttribute('aria-current', 'true');
    await expect(tab(/^Samples/)).toBeFocused();

    // One pane at a time: each problem begins with its statement.
    const statement = page.getByRole('region', { name: 'Statement' });
    await page.setViewportSize({ width: 640, height: 360 });
    await expect(statement).toBeFocused();
    await page.keyboard.press('Shift+F6');
    await page.keyboard.press('ArrowRight');
    await expect(tab(/^Custom input/)).toBeFocused();
    await input.fill('[1, 2');
    await input.press('ControlOrMeta+Enter');
    await expect(results.getByRole('alert')).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Control+Shift+Digit1');
    await expect(statement).toBeFocused();
  });

  test('a tab is opened at its beginning, and what a run gave is in sight when it ends', async ({
    page,
    candidate,
  }) => {
    await practise(page, candidate, 'JavaScript');
    const printing = "for (let i = 0; i < 60; i += 1) console.log('line', i);";
    await candidate.write(`function longestFlight() { ${printing} return -1; }`);
    await candidate.run();
    const { results } = candidate;
    await expect(results.getByRole('status').first()).toContainText('do not match');
    const panel = results.getByRole('tabpanel', { name: /^Samples/ });
    await panel.evaluate((node) => node.scrollTo(0, node.scrollHeight));
    await candidate.openResults('Custom input');
    await expect(results.getByRole('button', { name: 'Add a case' })).toBeInViewport({ ratio: 1 });
    await candidate.openResults('Samples');
    await candidate.write(solutionOf('Tasting Flight', 'accepted', 'JavaScript'));
    await candidate.run();
    await expect(results.getByText('All samples match. Runs are not scored.')).toBeInViewport();
    // Words for what did not fail by its value.
    await candidate.write('function longestFlight() { throw new Error("no"); }');
    await candidate.run();
    await expect(results.getByRole('status').first()).toContainText(
      /(\d) of \1 samples end in an error/,
    );
    await candidate.write('function longestFlight( {');
    await candidate.run();
    const said = results.getByText('It does not compile, so no test has run.');
    await expect(said).toBeInViewport({ ratio: 1 });
  });

  test('the console is as wide as the dock, or beside the results, and stays where it was put', async ({
    page,
    candidate,
  }) => {
    await practise(page, candidate, 'JavaScript');
    const long = 'x'.repeat(400);
    await candidate.write(`function longestFlight() {
  console.log('${long}');
  function aRatherLongNameSoThatTheLineOfTheCallWouldBeWrappedInAnyNarrowColumnOfTheDock() { null.x; }
  aRatherLongNameSoThatTheLineOfTheCallWouldBeWrappedInAnyNarrowColumnOfTheDock();
}`);
    await candidate.run();
    // But for the 16 px at each side.
    const dock = await boxOf(candidate.results);
    const panel = candidate.results.getByRole('region', { name: 'Console, sample 1' });
    await expect(panel).toContainText('xxx');
    expect((await boxOf(panel)).width).toBeGreaterThan(dock.width - 40);
    const trace = candidate.results.getByRole('region', { name: 'Calls' });
    // Two calls, each in a line of its own.
    await expect(trace).toContainText('aRatherLongName');
    const lines = (await trace.innerText()).trimEnd().split('\n').length;
    expect((await boxOf(trace)).height).toBeLessThan(20 * (lines + 1) + 16);

    await panel.getByRole('button', { name: 'Console beside the results' }).click();
    expect((await boxOf(panel)).width).toBeLessThan(dock.width / 2);
    await page.reload();
    await expect(panel).toContainText('xxx');
    expect((await boxOf(panel)).width).toBeLessThan(dock.width / 2);
    await panel.getByRole('button', { name: 'Console below the results' }).click();
    expect((await boxOf(panel)).width).toBeGreaterThan(dock.width - 40);
  });
});

test('what was printed is cut with a sentence, and the whole of it can be kept', async ({
  page,
  candidate,
}) => {
  await practise(page, candidate, 'JavaScript');
  await candidate.write(`function longestFlight() {
  for (let line = 1; line <= 4000; line++) console.log('line ' + line);
  return 1;
}`);
  await candidate.run();
  const panel = candidate.results.getByRole('region', { name: 'Console, sample 1' });
  await expect(panel).toContainText(/The first [\d,]+ of 38,89\d characters that were printed/);
  await expect(panel).not.toContainText('line 4000');
  const text = await downloaded(page, panel.getByRole('button', { name: 'Download the console' }));
  expect(text.trimEnd().split('\n').at(-1)).toBe('line 4000');
  await panel.getByRole('button', { name: 'Copy the console' }).click();
  await expect(panel.getByRole('button', { name: 'Copied the console' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);

  // A program that is stopped for it shows how it began.
  await candidate.write(`function longestFlight() {
  for (let line = 1; ; line++) console.log('line ' + line + ' ' + 'x'.repeat(1000));
}`);
  await candidate.run();
  await expect(candidate.results.getByRole('row').nth(1)).toContainText('nothing');
  await expect(panel).toContainText('line 1 xxx');
  await expect(panel).toContainText(/The first [\d,]+ of [\d,]{7,} characters/);
  expect(
    (await downloaded(page, panel.getByRole('button', { name: 'Download the console' }))).length,
  ).toBeGreaterThan(60_000);
});

test('every value of a sample is copied and kept as a file', async ({ page, candidate }) => {
  await practise(page, candidate, 'JavaScript');
  await candidate.write('function longestFlight() { return -1; }');
  await candidate.run();
  const row = sample(candidate, 1);
  await expect(row).toContainText('-1');
  await row.getByRole('button', { name: 'Copy the output of sample 1' }).click();
  await expect(row.getByRole('button', { name: 'Copied the output of sample 1' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('-1');
  const expected = row.getByRole('button', { name: 'Download the expected output of sample 1' });
  expect(await downloaded(page, expected)).toMatch(/^\d+$/);
  const input = row.getByRole('button', { name: 'Download the input of sample 1' });
  expect((await downloaded(page, input)).split('\n')).toHaveLength(4);
});

test('what was run and what was submitted come back into the editor', async ({
  page,
  candidate,
  dryRun,
}) => {
  await sit(candidate, dryRun, { preset: 'sprint', editorMode: 'plain', language: 'javascript' });
  await candidate.write('// run\nfunction nothing() {}');
  await candidate.run();
  const ran = candidate.results.getByRole('button', {
    name: /^Put what was run into the editor, /,
  });
  await expect(candidate.results.getByRole('status').first()).toContainText('compile');
  await expect(ran).toHaveCount(0);
  await candidate.write('// submitted\nfunction nothing() {}');
  await candidate.results.getByRole('button', { name: /^Submit/ }).click();
  await expect(candidate.results.getByRole('status')).toHaveText(/^Submission 1.*not compile/);
  await expect(candidate.results.getByText('changed since submission')).toHaveCount(0);
  await candidate.write('// third');
  await expect(candidate.results.getByText('has changed since submission 1.')).toBeVisible();
  await candidate.results
    .getByRole('button', { name: /^Put submission 1 into the editor, / })
    .click();
  expect(await candidate.code()).toBe('// submitted\nfunction nothing() {}');
  await candidate.openResults('Samples');
  const changed = candidate.results.getByText('The code has changed since this run.');
  await expect(changed).toBeVisible();
  await ran.click();
  expect(await candidate.code()).toBe('// run\nfunction nothing() {}');
  await expect(ran).toHaveCount(0);
  await candidate.saved();
  await page.reload();
  await candidate.openResults('Samples');
  await candidate.write('// fourth');
  await expect(changed).toBeVisible();
  await ran.click();
  // After a reload its text is fetched first.
  await expect(page.getByText(/^What was run at .* is in the editor/)).toBeVisible();
  expect(await candidate.code()).toBe('// run\nfunction nothing() {}');
  await expect(changed).toHaveCount(0);
});

async function downloaded(page: Page, button: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile(await download.path(), 'utf8');
}
