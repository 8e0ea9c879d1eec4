import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holds } from './support/accessibility.ts';
import { inPlain } from './support/practice.ts';
import { solutionOf } from './support/solutions.ts';
import { expect, hourAfter, refusedRequest, test } from './support/test.ts';

test.use({ dryRunEnv: hourAfter });

const problems = join(import.meta.dirname, '..', '..', '..', 'problems');
const wrong = readFileSync(
  join(problems, 'tasting-flight/submissions/wrong_answer/thirty-two-bit-sum.js'),
  'utf8',
);

test('a wrong submission shows the smallest input on which it fails, which is fixed in practice', async ({
  page,
  candidate,
  complaints,
}) => {
  complaints.allow(refusedRequest);
  await inPlain(page);
  await page.goto('/problems/tasting-flight');
  await expect(candidate.editor).toBeAttached({ timeout: 60_000 });
  await candidate.chooseLanguage('JavaScript');
  await candidate.write(wrong);
  await candidate.submit();
  await page.goto('/submissions');
  await page
    .getByRole('row')
    .filter({ hasText: 'Tasting Flight' })
    .getByRole('link')
    .first()
    .click();

  const smallest = page.getByRole('region', { name: 'Smallest failing input, wrong answer' });
  await expect(smallest).toContainText(/Test \d+: \d+ elements reduced to \d in/, {
    timeout: 60_000,
  });
  const input = smallest.getByRole('figure', { name: 'Input' });
  await expect(input).toContainText('grape');
  const expected = await smallest.getByRole('figure', { name: 'Expected' }).textContent();
  const yours = await smallest.getByRole('figure', { name: 'Yours' }).textContent();
  expect(yours).not.toBe(expected);
  await expect(smallest.locator('[data-off="true"]')).toHaveCount(1);
  await expect(smallest).toContainText('probes: Overflow of 32 bits.');

  // Closed, for who goes on trying may not want to be told.
  const alike = smallest.getByRole('list', { name: 'Wrong ideas that fail alike' });
  await expect(alike).toBeHidden();
  await smallest.getByText('Which mistake it looks like').click();
  await expect(alike).toContainText(/Fails the same \w+ tests? as: .*Int32Array/);
  await holds(page, 'the smallest failing input');

  await smallest.getByRole('link', { name: 'Put into custom input' }).click();
  const { results } = candidate;
  const cases = results.getByRole('group', { name: 'Cases' });
  await expect(cases.getByRole('button', { pressed: true })).toHaveText('Smallest of submission 1');
  await expect(page).toHaveURL(/tasting-flight$/);
  expect(await candidate.code()).toBe(wrong);
  await candidate.run();
  await expect(results.getByRole('img', { name: 'wrong answer' })).toBeVisible();
  await candidate.write(solutionOf('Tasting Flight', 'accepted', 'JavaScript'));
  await candidate.run();
  await expect(results.getByRole('img', { name: 'accepted' })).toBeVisible();
});
