import { holds, sizes } from './support/accessibility.ts';
import { Player } from './support/play.ts';
import { solutionOf } from './support/solutions.ts';
import { expect, test } from './support/test.ts';

// What axe finds says where it is; a trace would only take down scan after scan. Said only where there
// would be one: it costs these tests a Dry Run of their own.
if (!process.env.CI) test.use({ trace: 'off' });

test('a running assessment: home, lobby, workspace and approach', async ({
  page,
  candidate,
  dryRun,
}) => {
  const player = new Player(page, dryRun.url);
  const { id, problems } = await player.start();
  const problem = problems[1]?.problem;
  if (!problem) throw new Error('Two problems were not drawn.');
  const wrong = solutionOf(problem.title, 'wrong_answer', 'TypeScript');
  await player.run('submission', problem.slug, wrong, id);

  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Resume' })).toBeVisible();
  await holds(page, 'home, running');
  await page.goto('/assessments/new/classic');
  await expect(page.getByText('Classic 105 is running.')).toBeVisible();
  await holds(page, 'lobby, running');

  await page.goto(`/assessments/${id}?problem=${problem.slug}`);
  await expect(candidate.editor).toHaveAccessibleName(`Code for ${problem.title}`);
  await holds(page, 'workspace');
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await holds(page, 'help');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Finish coding' }).click();
  await expect(page.getByRole('dialog', { name: 'Finish coding?' })).toBeVisible();
  await holds(page, 'finish coding', { sizes: sizes.slice(0, 1) });
  await page.keyboard.press('Escape');

  await player.finish(id, 'coding');
  await page.goto(`/assessments/${id}`);
  await expect(page.getByRole('textbox', { name: 'Your approach', exact: true })).toBeVisible();
  await holds(page, 'approach');
  await page.getByRole('button', { name: 'Finish assessment' }).click();
  await expect(page.getByRole('dialog', { name: 'Finish the assessment?' })).toBeVisible();
  await holds(page, 'finish assessment');
  await page.keyboard.press('Escape');
});

test('a finished assessment: report and all that is kept of it', async ({ page, dryRun }) => {
  const player = new Player(page, dryRun.url);
  // Drawn ones would do: whatever is wrong with a wrong solution, a right draft would have won it.
  const pair = ['tasting-flight', 'borrowed-beans'];
  const { id, problems } = await player.start({ problems: pair });
  const [first, second] = problems.map(({ problem }) => problem);
  if (!first || !second) throw new Error('Two problems were not drawn.');
  await player.run('submission', first.slug, solutionOf(first.title, 'accepted', 'TypeScript'), id);
  const right = solutionOf(second.title, 'accepted', 'TypeScript');
  const wrong = solutionOf(second.title, 'wrong_answer', 'TypeScript');
  const wronger = right.replace('{', '{ if (arguments[0].length > 5) return -1;');
  // Another before it, as wrong as it gets.
  const earlier = await player.run('submission', second.slug, wronger, id);
  const counted = await player.run('submission', second.slug, wrong, id);
  await player.saveDraft(id, second.slug, right, 0);
  await player.finish(id, 'coding');
  await player.explain(id, first.slug, 'One pass over the values, from left to right.');
  await player.finish(id, 'approach');

  await page.goto(`/assessments/${id}/report`);
  await expect(page.getByRole('region', { name: /^At the end, .* lost/ })).toBeVisible();
  const otherBells = page.getByRole('region', { name: 'Other bells' });
  await expect(otherBells.getByRole('row', { name: /^strict .* Applied here/ })).toBeVisible();
  await page.getByText('The numbers').click();
  await holds(page, 'report');
  for (const tab of ['code', 'difference']) {
    await page.goto(`/submissions/${counted.id}?tab=${tab}`);
    const test = page.getByRole('region', { name: /^Test \d+, / });
    await expect(test.getByRole('figure', { name: 'Input' })).toBeVisible();
    await holds(page, `submission, ${tab}`);
  }
  for (const path of ['/', '/problems', '/assessments', '/submissions']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // The catalogue shows the best submission, the other pages what counted.
    const passed = path === '/problems' ? Math.max(counted.passed, earlier.passed) : counted.passed;
    await expect(page.getByText(`${passed}/${counted.total}`).first()).toBeVisible();
    await holds(page, `${path}, with results`);
  }
});
