import { sit } from './support/play.ts';
import { inPlain } from './support/practice.ts';
import { expect, inFirefox, test } from './support/test.ts';

test(
  'Ctrl+S saves and says so, also when there is nothing left to save',
  inFirefox,
  async ({ page, candidate, dryRun }) => {
    await sit(candidate, dryRun, { preset: 'sprint' });
    const notices = page.getByRole('region', { name: 'Notices' });
    await candidate.editor.focus();
    await page.keyboard.press('ControlOrMeta+S');
    await expect(notices.getByRole('status')).toContainText('Nothing to save yet.');
    await candidate.write('// a thought');
    await page.keyboard.press('ControlOrMeta+S');
    await expect(notices.getByRole('status')).toContainText(/Saved \d\d:\d\d:\d\d/);
    await candidate.saved();
  },
);

test('practice on a phone opens at the statement', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/problems/tasting-flight');
  await expect(page.getByRole('heading', { name: 'Limits' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Code', exact: true })).toBeHidden();
});

test('practice begins in the language that was practised in last', async ({ page, candidate }) => {
  await inPlain(page);
  await page.goto('/problems/tasting-flight');
  await expect(candidate.editor).toBeAttached({ timeout: 60_000 });
  await candidate.chooseLanguage('Python');
  const language = page.getByRole('button', { name: /^Language/ });
  await expect(language).toContainText('Python');
  await page.goto('/problems/cold-box');
  await expect(language).toContainText('Python');
});
