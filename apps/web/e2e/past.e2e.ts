import type { Page } from '@playwright/test';
import { holds, sizes } from './support/accessibility.ts';
import { Player } from './support/play.ts';
import { inPlain } from './support/practice.ts';
import { solutionOf } from './support/solutions.ts';
import { expect, test } from './support/test.ts';

const title = 'Tasting Flight';
const slug = 'tasting-flight';

const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('checkbox') });
const comparison = (page: Page) => page.getByRole('region', { name: 'Comparison' });
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search submissions' });

test('past submissions: two compared, a note written and found, one starred, by the keys', async ({
  page,
  dryRun,
}) => {
  const player = new Player(page, dryRun.url);
  const wrong = solutionOf(title, 'wrong_answer', 'TypeScript');
  await player.run('submission', slug, wrong);
  await player.run('submission', slug, `${solutionOf(title, 'accepted', 'TypeScript')}// sweep\n`);
  await player.run('submission', 'cold-box', 'let unfinished');

  await page.goto('/submissions');
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByText('3 submissions')).toBeVisible();
  await expect(page.getByText('2 problems')).toBeVisible();
  await holds(page, 'past submissions');

  // Two rows are ticked by the keys, and compared.
  const tick = (at: number) => rows(page).nth(at).getByRole('checkbox');
  await tick(1).press('Space');
  const bar = page.getByRole('status').filter({ hasText: 'selected:' });
  await expect(bar).toHaveText(/^One selected: Tasting Flight 2\. Select another/);
  await expect(page.getByRole('button', { name: 'Compare' })).toBeDisabled();
  await tick(2).press('Space');
  await expect(bar).toHaveText(/^Two selected: Tasting Flight, submissions 1 and 2$/);
  await page.getByRole('button', { name: 'Compare' }).press('Enter');
  await expect(comparison(page)).toBeFocused();
  await expect(comparison(page)).toContainText('Tasting Flight, compared');
  await expect(comparison(page)).toContainText(/tests? more: \d/);
  await expect(comparison(page).getByRole('region', { name: 'Code, Submission 2' })).toContainText(
    '// sweep',
  );
  await holds(page, 'past submissions, compared');
  await page.reload();
  await comparison(page).getByText('One column').click();
  await expect(comparison(page).getByRole('region', { name: 'Difference' })).toBeVisible();
  await comparison(page).getByRole('button', { name: 'Close the comparison' }).click();
  await expect(comparison(page)).toBeHidden();
  await expect(page).toHaveURL(/\/submissions$/);

  // A note is saved as it is typed, and read as Markdown.
  await rows(page)
    .nth(2)
    .getByRole('button', { name: /^Note on/ })
    .press('Enter');
  const note = page.getByRole('region', { name: 'Note on Tasting Flight, submission 1' });
  const text = 'The **heap** was right.\n\n<img src=x onerror=alert(1)>\n\n- tie: first';
  await note.getByRole('textbox').fill(text);
  await expect(note.getByText(/^Saved/)).toBeVisible();
  await note.getByText('Read', { exact: true }).click();
  await expect(note.locator('strong')).toHaveText('heap');
  await expect(note.locator('img')).toHaveCount(0);
  await holds(page, 'past submissions, a note');
  await page.reload();
  await expect(note.locator('strong')).toHaveText('heap');
  await rows(page)
    .nth(2)
    .getByRole('button', { name: /^Note on/ })
    .click();
  await expect(note).toBeHidden();
  await expect(rows(page).nth(2)).toContainText('The heap was right.');

  // It is found, and so is code; each match says where.
  await search(page).fill('HEAP');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Note: “The **heap** was right.”');
  await search(page).fill('sweep');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText(/Code, line \d+: .*\/\/ sweep/);
  await search(page).press('Escape');
  await expect(rows(page)).toHaveCount(3);

  // A star, and the filter by it, which the address keeps.
  await rows(page)
    .nth(0)
    .getByRole('button', { name: /^Star / })
    .press('Enter');
  const starred = page.getByRole('button', { name: /^Starred/ });
  await expect(starred).toHaveText('Starred 1');
  await starred.click();
  await expect(rows(page)).toHaveCount(1);
  await page.reload();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('The Cold Box');
  await page.getByRole('button', { name: 'Clear 1' }).click();
  await expect(rows(page)).toHaveCount(3);

  // Orders by the heads of the table.
  await page.getByRole('button', { name: 'When' }).click();
  await expect(rows(page).first()).toContainText(title);
  await expect(page).toHaveURL(/order=oldest/);
  await page.getByRole('button', { name: 'Problem', exact: true }).click();
  await expect(page).toHaveURL(/order=problem/);
});

test('a note that is open in two tabs: the newer stands, and the other is a press away', async ({
  page,
  context,
  dryRun,
}) => {
  const player = new Player(page, dryRun.url);
  const { id } = await player.run('submission', 'cold-box', 'let unfinished');
  const note = (tab: Page) => tab.getByRole('region', { name: 'Note on The Cold Box' });
  await page.goto(`/submissions/${id}`);
  const other = await context.newPage();
  await other.goto(`/submissions/${id}`);
  // It is written in only where nothing was written when it was opened.
  await expect(note(other).getByRole('textbox')).toBeVisible();
  await note(page).getByRole('textbox').fill('from the first');
  await expect(note(page).getByText(/^Saved/)).toBeVisible();
  await note(other).getByRole('textbox').fill('from the second');
  await expect(note(other).getByText(/replaced one that another tab had saved/)).toBeVisible();
  await note(other).getByRole('button', { name: 'Earlier versions' }).click();
  const versions = other.getByRole('dialog', { name: 'Earlier versions of the note' });
  await versions
    .getByRole('listitem')
    .filter({ hasText: 'from the first' })
    .getByRole('button')
    .click();
  await expect(note(other).getByRole('textbox')).toHaveValue('from the first');
  await expect(note(other).getByText(/^Saved/)).toBeVisible();
  await page.bringToFront();
  await page.reload();
  await expect(note(page)).toContainText('from the first');
});

test('a solved problem is begun anew, its old attempts a press away; a reload goes on', async ({
  page,
  candidate,
}) => {
  await inPlain(page);
  await page.goto(`/problems/${slug}`);
  await expect(candidate.editor).toBeAttached({ timeout: 60_000 });
  await candidate.chooseLanguage('TypeScript');
  const starter = await candidate.code();
  const wrong = solutionOf(title, 'wrong_answer', 'TypeScript');
  await candidate.write(wrong);
  await candidate.submit();
  await candidate.write(solutionOf(title, 'accepted', 'TypeScript'));
  await candidate.submit();
  const solved = await candidate.code();

  // Loaded again it is the same page; come to again it is a new beginning.
  await page.reload();
  await expect(candidate.editor).toBeAttached();
  expect(await candidate.code()).toBe(solved);
  await page.getByRole('link', { name: 'Problems' }).first().click();
  await page.getByRole('table').getByRole('link', { name: title }).click();
  const notice = page.getByText(`Solving ${title} again starts with an empty editor.`);
  await expect(notice).toBeVisible();
  expect(await candidate.code()).toBe(starter);
  const attempts = candidate.results.getByRole('button', { name: /^Submission \d/ });
  await candidate.openResults('Submission');
  await expect(attempts).toHaveCount(0);
  await holds(page, 'practice, begun anew', { sizes: sizes.slice(0, 1) });

  await page.getByRole('button', { name: 'Show 2 attempts' }).press('Enter');
  await expect(attempts).toHaveCount(2);
  await expect(notice).toBeHidden();
  await candidate.write(`${wrong}// another way`);
  await candidate.submit();
  await expect(attempts).toHaveCount(3);

  // Under way: resumed, however one comes to it.
  await page.goto(`/problems/${slug}`);
  await expect(candidate.editor).toBeAttached();
  expect(await candidate.code()).toBe(`${wrong}// another way`);
  // The old text is in the history.
  await page.getByRole('button', { name: 'Earlier versions' }).click();
  const versions = page.getByRole('dialog', { name: 'Earlier versions' });
  await versions.getByRole('button', { name: /^Submission 2/ }).click();
  await versions.getByRole('button', { name: 'Put into the editor' }).click();
  expect(await candidate.code()).toBe(solved);
  await candidate.saved();
  const note = page.getByRole('region', { name: 'Your note' });
  await note.getByRole('button', { name: 'Show the note' }).click();
  await note.getByRole('textbox').fill('Sweep *both* ends.');
  await expect(note.getByText(/^Saved/)).toBeVisible();

  // Drafts and submissions of one language, any two of them.
  await page.goto('/submissions');
  await rows(page).first().getByRole('link').click();
  await page.getByRole('link', { name: 'Compare versions' }).click();
  await expect(comparison(page)).toContainText('Submission 3');
  await expect(comparison(page)).toContainText('Submission 2');
  await page.getByRole('button', { name: /^One/ }).click();
  await page
    .getByRole('menuitemradio', { name: /^Saved/ })
    .first()
    .click();
  await expect(comparison(page)).toContainText('Saved');
  await holds(page, 'versions, compared');
});
