import type { Page } from '@playwright/test';
import { Player } from './support/play.ts';
import { inPlain } from './support/practice.ts';
import { solutionOf } from './support/solutions.ts';
import { expect, hourAfter, test } from './support/test.ts';

// What is due is due in days: the server's clock can be put forward.
test.use({ dryRunEnv: hourAfter });

const dayMs = 24 * 60 * 60 * 1000;
const flight = { slug: 'tasting-flight', title: 'Tasting Flight', topic: 'Hash map' };

test('the hour after: what broke, on which smallest input, mended, and gone from what is due', async ({
  page,
  dryRun,
  candidate,
}) => {
  const player = new Player(page, dryRun.url);
  await inPlain(page);
  const { id } = await player.start({ problems: [flight.slug, 'borrowed-beans'] });
  const right = solutionOf(flight.title, 'accepted', 'TypeScript');
  const wrong = solutionOf(flight.title, 'wrong_answer', 'TypeScript');
  for (const [revision, code] of [wrong, right, wrong].entries())
    await player.saveDraft(id, flight.slug, code, revision);
  const counted = await player.run('submission', flight.slug, wrong, id);
  await player.finish(id, 'coding');
  await player.finish(id, 'approach');

  await test.step('the curve appears', async () => {
    await page.goto(`/assessments/${id}/report`);
    const curve = page.getByRole('region', { name: 'Tests passing over time' });
    // A server that has just begun starts a sandbox first.
    await expect(curve).toContainText('3 drafts were judged.', { timeout: 60_000 });
    await curve.getByRole('listitem').filter({ hasText: 'broken at' }).getByRole('link').click();
  });

  await test.step('the film plays, and goes to where it was broken', async () => {
    const film = page.getByRole('region', { name: 'Film' });
    await film.getByRole('button', { name: 'Play' }).press('Enter');
    await expect(film.getByRole('button', { name: 'Pause' })).toBeVisible();
    await film.getByRole('button', { name: 'Pause' }).press('Enter');
    const moments = page.getByRole('region', { name: 'Moments', exact: true });
    const broken = moments.getByRole('button').filter({ hasText: /broken/i });
    await broken.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/replay\\?.*problem=${flight.slug}`));
    const { passed, total } = counted;
    const stands = page.getByRole('region', { name: /^Tests at 0:/ });
    await expect(stands).toContainText(`${passed}/${total}`);
  });

  await test.step('its smallest input is mended in practice', async () => {
    await page.goto(`/assessments/${id}/report`);
    await page.getByRole('link', { name: 'Smallest failing input' }).click();
    const smallest = page.getByRole('region', { name: /^Smallest failing input/ });
    await smallest.getByRole('link', { name: 'Put into custom input' }).click({ timeout: 60_000 });
    const { results } = candidate;
    await expect(candidate.editor).toBeAttached({ timeout: 60_000 });
    // The editor is there before the code that is asked for has come.
    await expect.poll(() => candidate.code()).toBe(wrong);
    await candidate.run();
    await expect(results.getByRole('img', { name: 'wrong answer' })).toBeVisible();
  });

  await test.step('what is due the day after is so no more when it is right', async () => {
    dryRun.passTime(2 * dayMs);
    const due = (of: Page) =>
      of
        .getByRole('region', { name: 'Review queue' })
        .getByRole('listitem')
        .filter({ has: of.getByRole('heading', { name: flight.topic }) });
    const progress = await page.context().newPage();
    await progress.goto('/progress');
    await expect(due(progress)).toBeVisible();
    await candidate.write(right);
    await candidate.submit();
    await progress.reload();
    await expect(progress.getByRole('region', { name: 'After that' })).toContainText(flight.topic);
    await expect(due(progress)).toHaveCount(0);
  });
});
