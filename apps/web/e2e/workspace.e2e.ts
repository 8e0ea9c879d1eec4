import { sit } from './support/play.ts';
import { solutionOf } from './support/solutions.ts';
import { brokenConnection, expect, test } from './support/test.ts';

const offlineFact = /^No connection since/;

test('a submission made without a connection is sent when it is back', async ({
  page,
  context,
  candidate,
  complaints,
  dryRun,
}) => {
  complaints.allow(brokenConnection);
  const [title = ''] = await sit(candidate, dryRun, { preset: 'sprint', editorMode: 'plain' });
  await candidate.write(solutionOf(title, 'accepted', 'TypeScript'));
  await candidate.saved();

  await context.setOffline(true);
  await candidate.type('\n// on the train');
  await expect(page.getByText(offlineFact)).toBeVisible();
  await expect(page.getByRole('banner').getByText('Kept here, not sent')).toBeVisible();
  await candidate.results.getByRole('button', { name: /^Submit/ }).click();
  const submission = candidate.results.getByRole('button', { name: /^Submission 1/ });
  await expect(submission).toContainText('not sent yet');
  await expect(candidate.results).toContainText('counts only if it reaches the server');

  await context.setOffline(false);
  // The browser says by itself that the connection is back.
  await expect(page.getByText(offlineFact)).toHaveCount(0);
  await expect(submission).toContainText(/(\d+)\/\1/);
  await candidate.saved();
});

for (const editor of ['Standard', 'Plain'] as const) {
  test(`a reset to the starter code can be undone: ${editor}`, async ({
    page,
    candidate,
    dryRun,
  }) => {
    const editorMode = editor.toLowerCase();
    const titles = await sit(candidate, dryRun, { preset: 'sprint', editorMode });
    const [title = ''] = titles;
    const starter = await candidate.code();
    const solution = solutionOf(title, 'accepted', 'TypeScript');
    await candidate.write(solution);

    await page.getByRole('button', { name: 'Reset to starter code' }).click();
    await page.getByRole('button', { name: 'Keep my code' }).click();
    expect(await candidate.code()).toBe(solution);
    await page.getByRole('button', { name: 'Reset to starter code' }).click();
    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    expect(await candidate.code()).toBe(starter);
    await candidate.editor.focus();
    await page.keyboard.press('ControlOrMeta+Z');
    expect(await candidate.code()).toBe(solution);

    // Each problem keeps its own history.
    await candidate.open(titles[1] ?? '');
    await candidate.open(title);
    await candidate.editor.focus();
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(async () => expect(await candidate.code()).not.toBe(solution)).toPass();
  });
}

test('the editor can be left by the keyboard alone', async ({ page, candidate, dryRun }) => {
  await sit(candidate, dryRun, { preset: 'sprint' });
  await candidate.editor.focus();
  await page.keyboard.press('Tab');
  await expect(candidate.editor).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(candidate.editor).not.toBeFocused();
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});
