import { sit } from './support/play.ts';
import { inPlain } from './support/practice.ts';
import { expect, refusedRequest, test } from './support/test.ts';

const inside = '[1, 1]\n[5, 5]\n20\n2';
const outside = '[1, 1]\n[-5, 5]\n20\n2';

test('practice: cases are kept by name, with what the reference expects, and told when outside the limits', async ({
  page,
  candidate,
  complaints,
}) => {
  complaints.allow(refusedRequest);
  await inPlain(page);
  await page.goto('/problems/tasting-flight');
  await expect(candidate.editor).toBeAttached({ timeout: 60_000 });
  await candidate.chooseLanguage('JavaScript');
  await candidate.write('function longestFlight(grape) { return grape.length - 1; }');
  await candidate.openResults('Custom input');
  const { results } = candidate;
  const cases = results.getByRole('group', { name: 'Cases' });
  const input = results.getByRole('textbox', { name: /^Input/ });

  await cases.getByRole('button', { name: 'Add a case' }).click();
  await expect(input).toHaveValue('');
  await input.fill(inside);
  await cases.getByRole('button', { name: 'Rename Case 2' }).click();
  await cases.getByRole('textbox', { name: 'Name of the case' }).fill('two alike');
  await page.keyboard.press('Enter');
  await candidate.run();
  await expect(results.getByRole('figure', { name: 'Expected' })).toContainText('2');
  await expect(results.getByRole('figure', { name: 'Yours' }).locator('mark')).toHaveText('1');
  // Verdict and console are in sight, whatever the results of the program take between them.
  await expect(results.getByRole('img', { name: 'wrong answer' })).toBeInViewport({ ratio: 1 });
  await expect(results.getByRole('region', { name: 'Console' })).toBeInViewport({ ratio: 1 });

  await input.fill(outside);
  await expect(results).toContainText('The input was changed since.');
  await candidate.run();
  await expect(results).toContainText('Outside the limits: a price must lie in 0 to 10^9');
  await expect(results.getByRole('figure', { name: 'Expected' })).toHaveCount(0);
  // A mistake belongs to the input that has it.
  await input.fill('nonsense');
  await candidate.run();
  await expect(input).toHaveAccessibleDescription(/Line 1/);
  await input.fill(inside);
  await expect(input).not.toHaveAccessibleDescription(/Line 1/);

  // A failing sample becomes a case; the same input is there once.
  await candidate.openResults('Samples');
  await candidate.run();
  await results.getByRole('button', { name: 'Put into custom input' }).click();
  await expect(cases.getByRole('button', { pressed: true })).toHaveText('Case 1');
  await input.fill('');
  await candidate.openResults('Samples');
  await results.getByRole('button', { name: 'Put into custom input' }).click();
  await expect(cases.getByRole('button', { pressed: true })).toHaveText('Sample 1');

  await page.reload();
  await candidate.openResults('Custom input');
  await expect(cases.getByRole('button', { name: 'two alike', exact: true })).toBeVisible();
  await cases.getByRole('button', { name: 'two alike', exact: true }).click();
  await expect(input).toHaveValue(inside);
  await cases.getByRole('button', { name: 'Remove two alike' }).click();
  await cases.getByRole('button', { name: 'Remove two alike?' }).click();
  await expect(cases.getByRole('button', { name: 'two alike', exact: true })).toHaveCount(0);
});

test('a sitting: cases survive a reload and warn outside the limits, and nothing is expected', async ({
  page,
  candidate,
  dryRun,
}) => {
  await sit(candidate, dryRun, { preset: 'sprint', editorMode: 'plain', language: 'javascript' });
  const { results } = candidate;
  await candidate.openResults('Custom input');
  const cases = results.getByRole('group', { name: 'Cases' });
  const input = results.getByRole('textbox', { name: /^Input/ });
  await expect(input).not.toHaveValue('');
  const first = await input.inputValue();
  await cases.getByRole('button', { name: 'Add a case' }).click();
  // Whatever was drawn: numbers below zero are outside the limits of each.
  await input.fill(first.replaceAll(/-?\d+/g, '-999'));
  const name = /function (\w+)/.exec(await candidate.code())?.[1];
  await candidate.write(`function ${name}() { return 0; }`);
  await candidate.run();
  await expect(results).toContainText('Outside the limits:');
  await expect(results.getByRole('figure', { name: 'Expected' })).toHaveCount(0);
  await page.reload();
  await candidate.openResults('Custom input');
  await expect(cases.getByRole('button', { pressed: true })).toHaveText('Case 2');
});

test('the test that failed a submission becomes a case in practice', async ({
  page,
  candidate,
}) => {
  await inPlain(page);
  await page.goto('/problems/tasting-flight');
  await expect(candidate.editor).toBeAttached({ timeout: 60_000 });
  await candidate.chooseLanguage('JavaScript');
  await candidate.write('function longestFlight(grape) { return grape.length - 1; }');
  await candidate.submit();
  await candidate.results.getByRole('link', { name: /of submission 1$/ }).click();
  const test = page.getByRole('region', { name: /^Test \d+, wrong answer/ });
  const number = /\d+/.exec((await test.getAttribute('aria-label')) ?? '')?.[0];
  await expect(test.getByRole('figure', { name: 'Yours' }).locator('mark')).not.toHaveCount(0);
  await test.getByRole('link', { name: 'Put into custom input' }).click();
  const cases = candidate.results.getByRole('group', { name: 'Cases' });
  await expect(cases.getByRole('button', { pressed: true })).toHaveText(
    `Test ${number} of submission 1`,
  );
  await candidate.run();
  await expect(candidate.results.getByRole('figure', { name: 'Expected' })).toBeVisible();
});
