import { holds } from './support/accessibility.ts';
import { intercept } from './support/intercept.ts';
import { Player } from './support/play.ts';
import { solutionOf } from './support/solutions.ts';
import { brokenConnection, expect, hourAfter, test } from './support/test.ts';

// What is due is due in days: the server's clock can be put forward.
test.use({ dryRunEnv: hourAfter });

const dayMs = 24 * 60 * 60 * 1000;

test('what is judged makes its topics due; one is put off, one reviewed, and a pair drawn from the rest', async ({
  page,
  dryRun,
  complaints,
}) => {
  const player = new Player(page, dryRun.url);
  await page.goto('/progress');
  const queue = page.getByRole('region', { name: 'Review queue' });
  await expect(queue).toContainText('Starts with the first problem that is judged.');
  await expect(page.getByRole('main')).toContainText('No assessment yet.');
  await holds(page, 'progress, empty', { sizes: [{ width: 1440, height: 900 }] });

  const { id } = await player.start({ problems: ['tasting-flight', 'borrowed-beans'] });
  const right = solutionOf('Tasting Flight', 'accepted', 'TypeScript');
  const wrong = solutionOf('Borrowed Beans', 'wrong_answer', 'TypeScript');
  await player.run('submission', 'tasting-flight', right, id);
  const { passed, total } = await player.run('submission', 'borrowed-beans', wrong, id);
  await player.finish(id, 'coding');
  await player.finish(id, 'approach');
  await player.judged(id);

  await page.goto('/progress');
  await expect(page.getByText('1 assessment in 8 weeks')).toBeVisible();
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'All' }) });
  await expect(row).toContainText(`${passed}/${total}`);
  await expect(
    page.getByRole('img', { name: /right submission, hard.*none yet in 1 problem/i }),
  ).toBeVisible();
  await expect(queue).toContainText('Nothing is due.');
  await expect(page.getByRole('region', { name: 'After that' })).toContainText('Greedy');

  dryRun.passTime(2 * dayMs);
  await page.reload();
  const item = (topic: string) =>
    queue.getByRole('listitem').filter({ has: page.getByRole('heading', { name: topic }) });
  // Of the one topic there is another problem, of the other there is none.
  await expect(item('Greedy')).toContainText(`Not seen yet. Last of this topic on`);
  await expect(item('Greedy')).toContainText(`${passed}/${total}`);
  await expect(item('Heap')).toContainText('No unseen problem of this topic is left.');
  // A title beside the topic would be half of the idea.
  await expect(queue).not.toContainText('Borrowed Beans');
  await holds(page, 'progress');

  await item('Heap').getByRole('button', { name: 'Postpone' }).focus();
  await page.keyboard.press('Enter');
  await expect(queue.getByRole('status')).toContainText('Heap waits until tomorrow.');
  await expect(item('Heap')).toHaveCount(0);
  const takeBack = queue.getByRole('button', { name: 'Take back' });
  await expect(takeBack).toBeFocused();
  // A try that fails leaves the way back where it is, and the focus on it.
  complaints.allow(brokenConnection);
  await intercept(page, '**/review/postpone', (route) => route.abort(), { times: 1 });
  await page.keyboard.press('Enter');
  await expect(queue.getByRole('status')).toContainText('cannot be reached');
  await expect(takeBack).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(item('Heap').getByRole('button', { name: 'Postpone' })).toBeFocused();
  // Put off before a reload, it has its way back where it waits.
  await page.keyboard.press('Enter');
  await expect(takeBack).toBeFocused();
  await page.reload();
  await page.getByRole('button', { name: 'Take back Heap' }).click();
  await expect(item('Heap').getByRole('button', { name: 'Postpone' })).toBeFocused();

  const proposed = item('Greedy').getByRole('link', { name: 'An unseen problem' });
  const slug = ((await proposed.getAttribute('href')) ?? '').replace('/problems/', '');
  const title = { 'camp-generators': 'Power for the Meadow', 'cold-box': 'The Cold Box' }[slug];
  await player.run('submission', slug, solutionOf(title ?? '', 'accepted', 'TypeScript'));
  await page.reload();
  await expect(item('Heap')).toBeVisible();
  await expect(item('Greedy')).toHaveCount(0);

  const draw = queue.getByRole('link', { name: 'Draw the next pair from what is due' });
  await expect(queue).toContainText('a medium one drawn as ever, then a hard one about heap');
  await draw.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'due for review' })).toBeVisible();
  await page.getByRole('button', { name: 'Start', exact: true }).press('Enter');
  await expect(page).toHaveURL(/\/assessments\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('link', { name: /Borrowed Beans/ })).toBeVisible({ timeout: 60_000 });

  // Of a problem that one is being examined on nothing is said.
  await page.goto('/progress');
  await expect(queue).toContainText('due');
  await expect(item('Heap')).toHaveCount(0);
  await expect(queue).not.toContainText('borrowed-beans');
});
