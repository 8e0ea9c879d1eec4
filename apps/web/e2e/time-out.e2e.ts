import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Player } from './support/play.ts';
import { solutionOf } from './support/solutions.ts';
import { brokenConnection, expect, notReady, refusedRequest, test } from './support/test.ts';

test.use({ dryRunEnv: { PRESETS_FILE: join(import.meta.dirname, 'support', 'presets.json') } });

const right = (title: string) => solutionOf(title, 'accepted', 'TypeScript');
const wrong = (title: string) => solutionOf(title, 'wrong_answer', 'TypeScript');

test('at the bell: never run, only run, submitted and then edited', async ({ page, candidate }) => {
  await candidate.setUp({ preset: 'Three at the bell', editor: 'Plain' });
  const [neverRun = '', onlyRun = '', submitted = ''] = await candidate.start();
  await candidate.write(right(neverRun));

  await candidate.open(onlyRun);
  await candidate.write(right(onlyRun));
  await candidate.run();
  await expect(candidate.results.getByRole('status').first()).toContainText('All samples match');
  await candidate.write(wrong(onlyRun));

  await candidate.open(submitted);
  await candidate.write(wrong(submitted));
  const rate = await candidate.submit();
  await candidate.write(right(submitted));
  await candidate.saved();

  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices).toContainText('Coding ended at', { timeout: 40_000 });
  await expect(notices).toContainText(`${neverRun}: nothing counts`);
  await expect(notices).toContainText(`${onlyRun}: your last run counts`);
  await expect(notices).toContainText(`${submitted}: submission 1 counts, ${rate}`);
  // What one types now is not taken any more.
  const last = await candidate.code();
  await candidate.type('// too late');
  expect(await candidate.code()).toBe(last);
  await notices.getByRole('button', { name: 'Continue' }).click();

  await expect(page.getByText('Coding ended by the bell')).toBeVisible();
  await expect(resultOf(page, neverRun)).toContainText(
    'Nothing counted: never submitted, never run',
  );
  await expect(resultOf(page, neverRun)).toContainText(/0\/\d+/);
  // Three drafts are judged first, beside whatever else this machine does.
  await expect(bellOf(page, neverRun)).toContainText('was never submitted and never run', {
    timeout: 40_000,
  });
  await expect(bellOf(page, neverRun)).toContainText(/Counted0\/(\d+).*at the bell\1\/\1/s);

  await expect(resultOf(page, onlyRun)).toContainText(
    'Counted: the last run, submitted at the bell',
  );
  await expect(resultOf(page, onlyRun)).toContainText(/(\d+)\/\1/);
  await expect(bellOf(page, onlyRun)).toContainText('Those edits did not count.');
  await expect(bellOf(page, onlyRun)).toContainText('behind');

  await expect(resultOf(page, submitted)).toContainText('Counted: submission 1');
  await expect(resultOf(page, submitted)).toContainText(rate);
  await expect(bellOf(page, submitted)).toContainText(/lost/);
  await expect(bellOf(page, submitted)).toContainText(/at the bell(\d+)\/\1/);
});

test('a server that was dead at the bell neither gives nor steals time', async ({
  page,
  candidate,
  complaints,
  dryRun,
}) => {
  await candidate.setUp({ preset: 'Two at the bell', editor: 'Plain' });
  const [submitted = '', neverRun = ''] = await candidate.start();
  await candidate.write(wrong(submitted));
  const rate = await candidate.submit();
  await candidate.write(right(submitted));
  await candidate.open(neverRun);
  await candidate.write(right(neverRun));
  await candidate.saved();

  complaints.allow(brokenConnection);
  complaints.allow(refusedRequest);
  complaints.allow(notReady);
  await dryRun.stop('SIGKILL');
  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices).toContainText('Coding ended at', { timeout: 40_000 });
  await expect(notices).toContainText('Waiting for the server.');
  // Where the notice has no room for all it says, the way on is at the foot.
  await page.setViewportSize({ width: 320, height: 256 });
  const actions = page.getByRole('group', { name: 'Actions' });
  await expect(actions.getByRole('button', { name: 'Continue' })).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 1440, height: 900 });
  await dryRun.start();

  await notices.getByRole('button', { name: 'Continue' }).click({ timeout: 60_000 });
  await expect(page.getByText('Coding ended by the bell')).toBeVisible();
  await expect(resultOf(page, submitted)).toContainText('Counted: submission 1');
  await expect(resultOf(page, submitted)).toContainText(rate);
  await expect(bellOf(page, submitted)).toContainText(/at the bell(\d+)\/\1/);
  await expect(resultOf(page, neverRun)).toContainText(
    'Nothing counted: never submitted, never run',
  );
  await expect(bellOf(page, neverRun)).toContainText(/at the bell(\d+)\/\1/);

  const id = /assessments\/([^/]+)/.exec(page.url())?.[1];
  const { sections } = await (await page.request.get(`/api/assessments/${id}`)).json();
  expect(sections[0].endedAtMs).toBe(sections[0].deadlineMs);
  expect(sections[0].deadlineMs - sections[0].startsAtMs).toBe(0.35 * 60_000);
});

test('what was written about the approach counts as it was at the bell', async ({
  page,
  candidate,
}) => {
  await candidate.setUp({ preset: 'Short approach', editor: 'Plain' });
  const [title = ''] = await candidate.start();
  await candidate.finishCoding();
  await candidate.explain(title, { text: 'Two pointers.', time: 'O(n)', space: 'O(1)' });
  // The report opens by itself.
  const approach = page.getByRole('region', { name: `Your approach to ${title}` });
  await expect(approach).toContainText('Two pointers.', { timeout: 30_000 });
  await expect(approach).toContainText('2 words');
  await expect(approach).toContainText('O(1)');
});

test('the clock can be hidden, until 15 minutes are left', async ({ page, candidate, dryRun }) => {
  const player = new Player(page, dryRun.url);
  const long = await player.start({ editorMode: 'plain' });
  await page.goto(`/assessments/${long.id}`);
  await expect(candidate.timer).toHaveText(/^1:(30:00|2\d:\d\d)/);
  await page.getByRole('button', { name: 'Hide the time until 15 minutes are left' }).click();
  await expect(candidate.timer).toHaveText('Time hidden');
  // Nor does anything else say it: not the rule, not the name of the tab.
  await expect(page.getByRole('img', { name: /minutes used/ })).toHaveCount(0);
  await expect(page).toHaveTitle(/^(?!.*min left)/);
  await page.reload();
  await expect(candidate.timer).toHaveText('Time hidden');
  await page.getByRole('button', { name: 'Show the time' }).click();
  await expect(candidate.timer).toHaveText(/^1:2\d:\d\d/);
  await page.getByRole('button', { name: 'Hide the time until 15 minutes are left' }).click();
  for (const section of ['coding', 'approach'] as const) await player.finish(long.id, section);

  const { id } = await player.start({ preset: 'fifteen-left', editorMode: 'plain' });
  await page.goto(`/assessments/${id}`);
  await expect(candidate.timer).toHaveText(/^14:\d\d/);
  await expect(page.getByRole('img', { name: /minutes used/ })).toBeVisible();
  await expect(page).toHaveTitle(/min left/);
  await expect(page.getByRole('button', { name: /the time/ })).toHaveCount(0);
});

function resultOf(page: Page, title: string) {
  return page.getByRole('region', { name: title, exact: true });
}

/** What the draft at the bell would have scored. */
function bellOf(page: Page, title: string) {
  return page.getByRole('region', { name: new RegExp(`^At the bell, .*: ${title}$`) });
}
