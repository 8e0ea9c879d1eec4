import { holds, sizes } from './support/accessibility.ts';
import { solutionOf } from './support/solutions.ts';
import { expect, refusedRequest, test } from './support/test.ts';

// What axe finds says where it is; a trace would only take down scan after scan. Said only where there
// would be one: it costs these tests a Dry Run of their own.
if (!process.env.CI) test.use({ trace: 'off' });

test('every page before the first assessment', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Start an assessment' })).toBeVisible();
  await holds(page, 'home, empty');
  await page.goto('/problems');
  await expect(page.getByRole('row')).not.toHaveCount(0);
  await holds(page, 'problems');
  await page.goto('/problems?search=nothing');
  await expect(page.getByText('No problem matches.')).toBeVisible();
  await holds(page, 'problems, none');
  for (const list of ['assessments', 'submissions']) {
    await page.goto(`/${list}`);
    await expect(page.getByText('None yet.')).toBeVisible();
    await holds(page, `${list}, empty`);
  }
  for (const preset of ['classic', 'custom', 'phone-screen']) {
    await page.goto(`/assessments/new/${preset}`);
    const check = page.getByRole('region', { name: 'System check' });
    await expect(check.getByRole('listitem').filter({ hasText: 'passed' })).toHaveCount(4);
    await holds(page, `lobby, ${preset}`);
  }
  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
  await holds(page, '404');
});

test('practice in every editor mode', async ({ page, candidate, complaints }) => {
  const title = 'Tasting Flight';
  complaints.allow(refusedRequest);
  await page.goto('/problems/tasting-flight');
  await candidate.chooseLanguage('TypeScript');
  await candidate.write(solutionOf(title, 'wrong_answer', 'TypeScript'));
  await candidate.run();
  await expect(candidate.results.getByRole('status').first()).toContainText('samples');
  await holds(page, 'practice, samples');
  await page.getByRole('button', { name: /^Language/ }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await holds(page, 'practice, menu', { sizes: sizes.slice(0, 1) });
  await page.keyboard.press('Escape');
  await candidate.openResults('Custom input');
  await page.getByLabel('Input, one argument a line').fill('seven');
  await candidate.run();
  await expect(page.getByLabel('Input, one argument a line')).toHaveAccessibleDescription(
    /line 1/i,
  );
  await holds(page, 'practice, own input with a mistake');
  await candidate.submit();
  await holds(page, 'practice, submission');
  for (const mode of ['No autocomplete', 'Plain editor', 'Document']) {
    await page.getByRole('button', { name: /^Editor mode/ }).click();
    await page.getByRole('menuitemradio', { name: mode }).click();
    await holds(page, `practice, ${mode}`);
  }
});
