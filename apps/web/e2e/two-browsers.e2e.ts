import { Candidate } from './support/candidate.ts';
import { sit } from './support/play.ts';
import { solutionOf } from './support/solutions.ts';
import { brokenConnection, expect, test } from './support/test.ts';

test('two browsers: the one that returns submits what it shows, the other is told, both texts survive', async ({
  page,
  context,
  browser,
  candidate,
  complaints,
  dryRun,
}) => {
  complaints.allow(brokenConnection);
  const [title = ''] = await sit(candidate, dryRun, { preset: 'sprint', editorMode: 'plain' });
  await candidate.type('\n// begun at the desk');
  await candidate.saved();

  const { cookies } = await context.storageState();
  const elsewhere = await browser.newContext({ storageState: { cookies, origins: [] } });
  const laptop = new Candidate(await elsewhere.newPage());
  await laptop.page.goto(page.url());
  await expect(laptop.editor).toHaveValue(/begun at the desk$/);

  const solution = solutionOf(title, 'accepted', 'TypeScript');
  await context.setOffline(true);
  await candidate.write(solution);
  await expect(page.getByRole('banner').getByText('Kept here, not sent')).toBeVisible();
  await laptop.type('\n// meanwhile on the laptop');
  await laptop.saved();

  await context.setOffline(false);
  expect(await candidate.submit()).toMatch(/^(\d+)\/\1$/);
  await expect(candidate.editor).toHaveValue(solution);
  await expect(page.getByText('Your text replaced one that another tab had saved.')).toBeVisible();

  // As when somebody turns to it.
  const turnTo = (there: Candidate) =>
    there.page.evaluate(() => void window.dispatchEvent(new Event('focus')));
  await turnTo(laptop);
  const told = (there: Candidate) =>
    there.page.getByText(/^What was saved elsewhere at .* is in the editor\.$/);
  await expect(told(laptop)).toBeVisible();
  await expect(laptop.editor).toHaveValue(solution);
  await laptop.page.getByRole('button', { name: 'Take mine back' }).click();
  await expect(laptop.editor).toHaveValue(/begun at the desk\n\/\/ meanwhile on the laptop$/);
  await laptop.saved();

  await turnTo(candidate);
  await expect(told(candidate)).toBeVisible();
  await candidate.page.getByRole('button', { name: 'Take mine back' }).click();
  await expect(candidate.editor).toHaveValue(solution);
  await candidate.saved();
  await elsewhere.close();
});
