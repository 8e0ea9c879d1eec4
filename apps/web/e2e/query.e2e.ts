import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holds } from './support/accessibility.ts';
import { expect, hourAfter, refusedRequest, test } from './support/test.ts';

test.use({ dryRunEnv: hourAfter });

const folder = join(import.meta.dirname, '../../../problems/mist-nets');
const json = (...path: string[]) => JSON.parse(readFileSync(join(folder, ...path), 'utf8'));
const all: number = json('tests', 'lock.json').hidden.length;
/** As many as the verifier saw it fail. */
const failedByCountingRows: number = json('..', 'proof.json')['mist-nets'].wrongIdeas.find(
  ({ idea }: { idea: string }) => idea.startsWith('Captures are rows'),
).failed;
const query = (file: string) => readFileSync(join(folder, 'submissions', file), 'utf8');

test('a query: its tables are read, it is run, explained, submitted and looked at', async ({
  page,
  candidate,
  complaints,
}) => {
  complaints.allow(refusedRequest);
  await page.goto('/problems');
  await page.getByRole('searchbox').fill('sql');
  await expect(page.getByRole('row', { name: /Mist Nets/ })).toContainText('SQL');
  await page.getByRole('link', { name: 'Mist Nets' }).click();

  const statement = page.getByRole('region', { name: 'Statement' });
  const schema = page.getByRole('region', { name: 'Schema' });
  const capture = schema.getByRole('table', { name: 'Table capture', exact: true });
  await expect(capture.getByRole('row', { name: /grams/ })).toHaveText(/numeric.*may be null/);
  await expect(capture.getByRole('row', { name: /station_id/ })).toContainText('to station.id');
  await expect(statement).toContainText('1 s per data set');
  const result = statement.getByRole('table', { name: 'Result of sample 1' });
  await expect(result.getByRole('row', { name: '2 2 Old Lock 1 1 null' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Custom input' })).toHaveCount(0);
  expect(await candidate.code()).toContain('station_id, name, captures, birds, mean_grams');

  await candidate.write('select ifnull(id, 0)\nfrom station');
  await candidate.run();
  // Where no query was ever asked, the server is made first.
  await expect(candidate.results).toContainText('COALESCE(a, b)', { timeout: 120_000 });
  await expect(candidate.results.getByText('solution.sql:1:8')).toBeVisible();

  await candidate.write(query('wrong_answer/counts-rows.sql'));
  await candidate.run();
  const yours = candidate.results.getByRole('table', { name: 'Yours of sample 1' });
  await expect(yours.getByRole('row', { name: '3 3 Alder Isle 1 0 null' })).toBeVisible();
  await expect(candidate.results).toContainText('Row 3, captures: expected 0, got 1.');
  await expect(candidate.results).toContainText('Order counts here: rows are compared');
  await expect(candidate.results).toContainText('1 of 3 rows differs: one has other values.');

  // Who reads what is expected goes on reading there when it is judged.
  const expected = candidate.results.getByRole('region', { name: 'Expected of sample 1' });
  const before = await yours.elementHandle();
  await expected.focus();
  await page.keyboard.press('ControlOrMeta+Enter');
  await before?.waitForElementState('hidden');
  await expect(yours).toBeVisible();
  await expect(expected).toBeFocused();

  expect(await candidate.submit()).toBe(`${all - failedByCountingRows}/${all}`);
  await candidate.results.getByRole('link', { name: /submission 1$/ }).click();
  const failed = page.getByRole('region', { name: /^Test \d+, wrong answer/ });
  await expect(failed.getByRole('table', { name: /^Yours of test/ })).toBeVisible();
  await failed.getByText(/^Data set: 2 tables/).click();
  await expect(failed.getByRole('table', { name: /^Table station of test/ })).toBeVisible();
  // A station without captures is enough.
  const smallest = page.getByRole('region', { name: 'Smallest failing data set, wrong answer' });
  await expect(smallest).toContainText('1 row, none smaller', { timeout: 60_000 });
  const stations = smallest.getByRole('table', { name: /^Table station of the smallest/ });
  await expect(stations.getByRole('row')).toHaveCount(2);
  await expect(smallest.getByText('Put into custom input')).toHaveCount(0);
  // How a planner answers larger tables is no growth of a program.
  await expect(page.getByRole('heading', { name: 'Measured growth' })).toHaveCount(0);
  await holds(page, 'a submission of a query');

  await page.goto('/problems/mist-nets');
  await candidate.write(query('accepted/group-then-join.sql'));
  expect(await candidate.submit()).toBe(`${all}/${all}`);
  await holds(page, 'practice with a query');

  // Where there is room for one pane, the tables are folded into the statement.
  await page.setViewportSize({ width: 880, height: 700 });
  await page.getByRole('button', { name: 'Statement', exact: true }).click();
  await expect(schema).toHaveCount(0);
  const folded = statement.getByText('Schema, 2 tables');
  await expect(statement.getByRole('table', { name: 'Table capture', exact: true })).toBeHidden();
  await folded.press('Enter');
  await expect(statement.getByRole('table', { name: 'Table capture', exact: true })).toBeVisible();
  await holds(page, 'a schema folded out in a statement');
});

test('nobody is offered SQL for programs', async ({ page }) => {
  await page.goto('/assessments/new/classic');
  await expect(page.getByRole('radio', { name: /TypeScript/ })).toBeVisible();
  await expect(page.getByRole('radio', { name: /SQL/ })).toHaveCount(0);
});
