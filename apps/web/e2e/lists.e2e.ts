import type { Page } from '@playwright/test';
import { Player } from './support/play.ts';
import { solutionOf } from './support/solutions.ts';
import { expect, inFirefox, test } from './support/test.ts';

const pair = ['tasting-flight', 'borrowed-beans'];

/** An assessment of seconds: two problems, the first submitted, nothing typed, ended early. */
async function sitSeconds(player: Player) {
  const { id } = await player.start({ problems: pair, editorMode: 'plain' });
  const wrong = solutionOf('Tasting Flight', 'wrong_answer', 'TypeScript');
  await player.run('submission', 'tasting-flight', wrong, id);
  return {
    id,
    finish: async () => {
      await player.finish(id, 'coding');
      await player.finish(id, 'approach');
    },
  };
}

/** In practice the plain editor opens at once; these stories are not about code. */
const practiseInPlain = (page: Page) =>
  page.evaluate(() => localStorage.setItem('dry-run:practice-mode', 'plain'));

const problemsOf = (page: Page) => page.getByRole('table').getByRole('list').first();

test('lists name problems, and show topics only when asked', async ({ page, dryRun }) => {
  const player = new Player(page, dryRun.url);
  const { id, finish } = await sitSeconds(player);

  // In a sitting never, whatever is chosen, and in no other tab.
  await page.goto('/problems');
  await page.getByRole('button', { name: 'Show topics' }).click();
  const topicsIn = (title: string) =>
    page.getByRole('row').filter({ hasText: title }).getByRole('cell').nth(2);
  await expect(topicsIn('The Cold Box')).not.toHaveText(/hidden|^$/);
  await expect(topicsIn('Tasting Flight')).toHaveText('');
  await page.goto(`/assessments/${id}`);
  await expect(page.getByRole('region', { name: 'Statement' })).toContainText('hidden tests', {
    timeout: 60_000,
  });
  await expect(page.getByText(/two pointers|sliding window/i)).toHaveCount(0);
  await finish();

  for (const path of ['/', '/assessments']) {
    await page.goto(path);
    await expect(problemsOf(page).getByRole('listitem')).toHaveText([
      /^Tasting Flight/,
      /^Borrowed Beans/,
    ]);
  }

  // What was chosen is kept, and said in sentence case.
  await page.goto('/problems');
  await expect(page.getByRole('button', { name: 'Show topics' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const said = page.getByRole('cell').filter({ hasText: /^[A-Z][a-z-]+/ });
  await expect(said).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Show topics' }).click();
  await expect(topicsIn('Tasting Flight')).toHaveText('hidden');
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Next problems' })).toContainText('Not seen yet.');
  await practiseInPlain(page);
  await page.goto('/problems/cold-box');
  const help = page.getByRole('region', { name: 'Help' });
  await help.getByRole('button', { name: 'Show the topics' }).click();
  await expect(help.getByRole('status')).toHaveText(/^[A-Z0-9][^A-Z]*$/);
});

/** What the address has: a page that goes somewhere in Firefox by itself does not tell Playwright. */
const expectAddress = (page: Page, pattern: RegExp) =>
  expect.poll(() => page.evaluate(() => window.location.href)).toMatch(pattern);

test(
  'lists are searched, and what is chosen leaves the focus where it is',
  inFirefox,
  async ({ page, dryRun }) => {
    const player = new Player(page, dryRun.url);
    const { finish } = await sitSeconds(player);
    await finish();

    // The catalogue is searched by words in any order and spelling; the address keeps it.
    await page.goto('/problems');
    const search = page.getByRole('searchbox');
    const rows = page.getByRole('row');
    await expect(rows.nth(2)).toBeVisible();
    await search.pressSequentially('FLIGHT tasting', { delay: 30 });
    await expect(search).toHaveValue('FLIGHT tasting');
    await expect(search).toBeFocused();
    await expect(rows).toHaveCount(2);
    await expectAddress(page, /search=FLIGHT\+tasting/);
    await page.reload();
    await expect(search).toHaveValue('FLIGHT tasting');
    await search.press('Escape');
    await expect(rows).not.toHaveCount(2);
    await expectAddress(page, /problems$/);

    // Arriving at a page is what moves the focus.
    const links = page.getByRole('navigation').first();
    await links.getByRole('link', { name: 'Submissions' }).click();
    await expect(page.getByRole('main')).toBeFocused();
    await expect(rows.nth(1)).toContainText('Tasting Flight');
    await search.fill('cold box');
    await expect(page.getByText('No submission matches.')).toBeVisible();
    await expectAddress(page, /search=cold\+box/);
    await search.fill('classic flight');
    await expect(rows).toHaveCount(2);
    await rows.nth(1).getByRole('link').click();
    await expectAddress(page, /submissions\/[0-9a-f-]+$/);
    const submission = await page.evaluate(() => window.location.pathname);
    await page.evaluate(() => window.history.back());
    await expect(search).toHaveValue('classic flight');
    await expect(rows).toHaveCount(2);
    await search.fill('nothing of the kind');
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await expect(search).toHaveValue('');

    // The first choice on any page that was opened by its address, with the keys.
    for (const [path, role, name] of [
      ['/problems', 'radio', 'Hard'],
      ['/submissions', 'button', /^Starred/],
      [submission, 'button', /^Test 2\b/],
    ] as const) {
      await page.goto(path);
      const choice = page.getByRole('main').getByRole(role, { name }).first();
      await choice.press('Space');
      await expectAddress(page, /\?/);
      await expect(choice).toBeFocused();
    }
  },
);

test('the report of a sitting of seconds says it in seconds', async ({ page, dryRun }) => {
  const player = new Player(page, dryRun.url);
  const { id, finish } = await sitSeconds(player);
  // Both lines in the one minute, and the approach in the same.
  await player.saveDraft(id, 'tasting-flight', '// a', 0);
  await player.saveDraft(id, 'borrowed-beans', '// b', 0);
  await finish();
  await page.goto(`/assessments/${id}/report`);
  const time = page.getByRole('region', { name: 'Where the time went' });
  await expect(time.getByRole('paragraph')).toHaveText(
    /^(Some typing in (\d+ seconds?|under a second)|Typing in (each of|1 of) 2 minutes)\. The only submission of Tasting Flight came (in the first minute|at minute 1)\. Borrowed Beans was never run and never submitted\.$/,
  );
  await expect(page.getByText('Coding ended early')).toBeVisible();
  await expect(page.getByText('nothing counted').first()).toBeVisible();
  await expect(page.getByText(/\b0 min\b.*\b0 min\b/)).toHaveCount(0);
});

test('failures are said in words, with what to do and an id to quote', async ({
  page,
  complaints,
}) => {
  complaints.allow(/Failed to load resource/);
  // What a page that cannot be shown prints for us: the error with its stack.
  complaints.allow(/\n\s+at /);
  const answer = (status: number, code: string, message: string, data = {}) => ({
    status,
    contentType: 'application/json',
    body: JSON.stringify({ defined: true, code, status, message, data }),
  });
  const shown: [string, string, object, RegExp][] = [
    [
      '**/api/submissions?*',
      '/submissions',
      answer(400, 'BAD_REQUEST', '"cursor" must be a text.', { field: 'cursor' }),
      /^This page sent something that the server does not understand\. Reload the page and try again\.$/,
    ],
    [
      '**/api/problems',
      '/problems',
      answer(503, 'SERVICE_UNAVAILABLE', 'The server is not ready: database: ECONNREFUSED.'),
      /^The server is starting, or its database is away\. .*Try again in a moment\.$/,
    ],
    [
      '**/api/overview',
      '/',
      { status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' },
      /answered in its place\. Try again\. If it stays so, tell whoever runs the server: status 502\.$/,
    ],
    [
      '**/api/assessments?*',
      '/assessments',
      answer(401, 'UNAUTHORIZED', 'There is no session. Open the home page first.'),
      /^The server does not know this browser any more\. Reload the page/,
    ],
  ];
  for (const [pattern, path, fulfil, words] of shown) {
    await page.route(pattern, (route) => route.fulfill(fulfil));
    await page.goto(path);
    await expect(page.getByRole('main').getByText(words)).toBeVisible({ timeout: 30_000 });
    await page.unroute(pattern);
  }
  const fault = answer(500, 'INTERNAL_SERVER_ERROR', 'x', { errorId: '7f3a91c2' });
  await page.route('**/api/problems/*/hints/1', (route) => route.fulfill(fault));
  await practiseInPlain(page);
  await page.goto('/problems/cold-box');
  await page.getByRole('button', { name: 'Show a hint' }).click();
  await expect(page.getByRole('region', { name: 'Help' }).getByRole('alert')).toContainText(
    'Something failed on the server, not in your code. Try again. Quote 7f3a91c2 when you report it.',
  );
});

test('a page of the catalogue is a place: Back leads to the one before', async ({
  page,
  complaints,
}) => {
  // Of the addresses that lead nowhere.
  complaints.allow(/404|There is no|React Router caught/);
  await page.route('**/api/problems', async (route) => {
    const response = await route.fetch();
    const problems: { slug: string; title: string }[] = await response.json();
    const many = Array.from({ length: 7 }, (_, copy) =>
      problems.map((problem) => ({ ...problem, slug: `${problem.slug}-${copy}` })),
    );
    await route.fulfill({ response, json: many.flat() });
  });
  await page.goto('/');
  await page.getByRole('navigation').first().getByRole('link', { name: 'Problems' }).click();
  const next = page.getByRole('button', { name: 'Next' });
  await next.click();
  await expect(page.getByText('15–28 of 49')).toBeVisible();
  await next.click();
  await expect(page.getByText('29–42 of 49')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('15–28 of 49')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('1–14 of 49')).toBeVisible();
  await page.goto('/problems/no-such-problem');
  await expect(page.getByText('what it named is no longer there')).toBeVisible();
  await page.goto('/submissions/00000000-0000-4000-8000-000000000000');
  await expect(page.getByText('belongs to another browser')).toBeVisible();
});
