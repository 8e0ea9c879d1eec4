import { Player } from './support/play.ts';
import { inPlain } from './support/practice.ts';
import { solutionOf } from './support/solutions.ts';
import { expect as hasty, test } from './support/test.ts';

/** The first page of a server that has just begun takes its time on a busy machine. */
const expect = hasty.configure({ timeout: 60_000 });

/** Some seconds over all tests: long enough to be seen under way, and far within every limit. */
const slowly = (code: string) =>
  `const until = Date.now() + 300;\nwhile (Date.now() < until);\n${code}`;

test('a problem with a run under way says so wherever one is', async ({
  page,
  candidate,
  dryRun,
}) => {
  const { id, problems } = await new Player(page, dryRun.url).start({
    problems: ['tasting-flight', 'borrowed-beans'],
    editorMode: 'plain',
  });
  const [first, second] = problems.map(({ problem }) => problem.title);
  if (!first || !second) throw new Error('Two problems were not given.');
  await page.goto(`/assessments/${id}?problem=borrowed-beans`);
  await candidate.write(slowly(solutionOf(second, 'accepted', 'TypeScript')));
  const catalogue = await page.context().newPage();
  await catalogue.goto('/problems');
  const row = catalogue.getByRole('row').filter({ hasText: second });
  await expect(row).toBeVisible();
  const isSent = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith('/runs'),
  );
  await candidate.results.getByRole('button', { name: /^Submit/ }).click();
  await isSent;
  // In the catalogue, too, by itself until it has a verdict.
  await catalogue.reload();
  await expect(row).toContainText(/Queued|Running/);
  await candidate.open(first);
  const link = candidate.problemLinks.filter({ hasText: second });
  await expect(link).toContainText(/Queued|Running/);
  await expect(link).not.toContainText(/Queued|Running/, { timeout: 60_000 });
  await expect(link).toContainText(/\d+\/\d+/);
  await expect(row).not.toContainText(/Queued|Running/);
  await expect(row).toContainText(/\d+\/\d+/);
  await catalogue.close();
  // Where there is room for one pane, its tests say it too.
  await page.setViewportSize({ width: 640, height: 360 });
  await page.getByRole('button', { name: /^Problem/ }).click();
  await page.getByRole('menuitemradio', { name: second }).click();
  const tests = page
    .getByRole('navigation', { name: 'Pane' })
    .getByRole('button', { name: /Tests/ });
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await expect(tests).toContainText(/Queued|Running/);
  await expect(tests).not.toContainText(/Queued|Running/, { timeout: 60_000 });
  await expect(tests).toContainText(/\d+\/\d+/);
});

test('approach opens at the first problem, and to finish it says what is empty', async ({
  page,
  candidate,
  dryRun,
}) => {
  const player = new Player(page, dryRun.url);
  const { id, problems } = await player.start({ editorMode: 'plain' });
  const [first, second] = problems.map(({ problem }) => problem);
  if (!first || !second) throw new Error('Two problems were not drawn.');
  // The second is worked on last.
  await page.goto(`/assessments/${id}?problem=${second.slug}`);
  await candidate.finishCoding();
  const heading = (title: string) =>
    page.getByRole('heading', { name: `Explain your approach to ${title}` });
  await expect(heading(first.title)).toBeVisible();
  await candidate.problemLinks.filter({ hasText: second.title }).click();
  await page.reload();
  await expect(heading(second.title)).toBeVisible();

  // What was asked can be read beside what is written.
  const code = page.getByRole('region', { name: 'Your code' });
  const statement = page.getByRole('region', { name: 'Statement' });
  await code.getByRole('button', { name: 'Statement' }).click();
  await expect(statement.getByRole('heading', { name: second.title })).toBeInViewport();
  await expect(code).toBeHidden();
  await statement.getByRole('button', { name: 'Your code' }).click();
  await expect(code).toBeVisible();
  await expect(statement).toBeHidden();

  await page.getByRole('textbox', { name: 'Your approach', exact: true }).fill('Two heaps.');
  await page.getByRole('radiogroup', { name: 'Time complexity' }).getByText('O(n)').click();
  await page.getByRole('button', { name: 'Finish assessment' }).click();
  const row = (title: string) =>
    page.getByRole('dialog').getByRole('listitem').filter({ hasText: title });
  await expect(row(first.title)).toContainText('Nothing is written.');
  await expect(row(first.title)).toContainText('Time and space complexity are empty.');
  await expect(row(second.title)).toContainText('2 words.');
  await expect(row(second.title)).toContainText('Space complexity is empty.');
});

test('samples can be copied as own input takes them', async ({ page, candidate }) => {
  await inPlain(page);
  await page.goto('/problems/tasting-flight');
  const statement = page.getByRole('region', { name: 'Statement' });
  await statement.getByRole('button', { name: 'Copy input of sample 2' }).click();
  await candidate.openResults('Custom input');
  const input = candidate.results.getByLabel('Input, one argument a line');
  await input.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+V');
  await expect(input).toHaveValue(/^\[.*\]\n\[.*\]\n\d+\n\d+$/);
  await statement.getByRole('button', { name: 'Copy result of sample 2' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^\d+$/);

  // A server on the local network is no secure origin: there is no clipboard to write to.
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await page.reload();
  const copy = statement.getByRole('button', { name: 'Copy result of sample 1' });
  await copy.click();
  await expect(statement.getByRole('button', { name: /^Copied/ })).toBeVisible();
});

test('a clock that runs out of sight is told on every other page, and leads back', async ({
  page,
  candidate,
  dryRun,
}) => {
  await inPlain(page);
  await page.goto('/');
  const link = page
    .getByRole('banner')
    .getByRole('link', { name: /^Resume Sprint 70 \d+:\d\d left$/ });
  await expect(page.getByRole('region', { name: 'Start an assessment' })).toBeVisible();
  await expect(link).toHaveCount(0);
  const { id } = await new Player(page, dryRun.url).start({
    preset: 'sprint',
    problems: ['tasting-flight', 'borrowed-beans'],
    editorMode: 'plain',
  });
  for (const path of ['/problems', '/submissions', '/problems/cold-box']) {
    await page.goto(path);
    await expect(link).toBeVisible();
  }
  const action = (name: string) => candidate.results.getByRole('button', { name });
  await expect(action('Run')).toBeEnabled();
  // Of its own problems nothing runs here, which is said before one presses.
  await page.goto('/problems/tasting-flight');
  await expect(page.getByText('This problem is part of the assessment')).toBeVisible();
  await expect(action('Run')).toBeDisabled();
  await expect(action('Submit')).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Show the solution idea' })).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(link).toBeInViewport({ ratio: 1 });
  await link.click();
  await expect(page).toHaveURL(new RegExp(id));
  await expect(candidate.timer).toBeVisible();
  await expect(link).toHaveCount(0);
  // And to the problem that was open last.
  await expect(page).toHaveTitle(/Tasting Flight/);
  await page.getByRole('button', { name: /^Problem / }).click();
  await page.getByRole('menuitemradio', { name: /Borrowed Beans/ }).click();
  await expect(page).toHaveTitle(/Borrowed Beans/);
  await page.goto('/problems');
  await link.click();
  await expect(page).toHaveTitle(/Borrowed Beans/);
});
