import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findViolations } from './support/accessibility.ts';
import { Player } from './support/play.ts';
import { expect, hourAfter, test } from './support/test.ts';

test.use({ dryRunEnv: hourAfter });

const slug = 'tasting-flight';
const slow = join(
  import.meta.dirname,
  '../../../problems',
  slug,
  'submissions/time_limit_exceeded/every-first-glass.ts',
);

test('after an assessment the report shows how the code grows, and the approach is graded', async ({
  page,
  dryRun,
}) => {
  test.setTimeout(240_000);
  const player = new Player(page, dryRun.url);
  const { id } = await player.start({ problems: [slug, 'cold-box'] });
  await player.run('submission', slug, await readFile(slow, 'utf8'), id);
  await player.finish(id, 'coding');
  await player.explain(
    id,
    slug,
    'We need the longest flight. I pour from every first glass, because every flight has one.',
  );
  await player.finish(id, 'approach');

  await page.goto(`/assessments/${id}/report`);
  const growth = page.getByRole('region', { name: 'Tasting Flight: measured growth' });
  await expect(growth.getByRole('img', { name: /^CPU time over n\./ })).toBeVisible({
    timeout: 180_000,
  });
  await expect(growth.getByRole('row', { name: /^Yours / })).toBeVisible();
  await expect(growth.getByRole('row', { name: /^Reference / })).toBeVisible();
  // Whether it can be told depends on how evenly the machine runs; what is said is never that it agrees.
  await expect(growth.getByText(/^(Measured ~ n²|Cannot tell: )/)).toBeVisible();
  await expect(growth).not.toContainText('which agrees');

  const approach = page.getByRole('region', { name: 'Your approach to Tasting Flight' });
  const edgeCases = approach.getByRole('checkbox', { name: /^Edge cases/ });
  await expect(edgeCases).not.toBeChecked();
  await expect(approach).toContainText('No edge case was found.');
  await expect(approach.getByRole('checkbox', { name: /^Argued why it is right/ })).toBeChecked();
  await edgeCases.check();
  await expect(approach).toContainText('Saved ');
  await page.reload();
  await expect(edgeCases).toBeChecked();
  await approach.getByRole('button', { name: /^Show beside yours/ }).click();
  await expect(approach.getByRole('heading', { name: 'Approach' })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});
