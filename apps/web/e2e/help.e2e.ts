import { findViolations } from './support/accessibility.ts';
import { Player } from './support/play.ts';
import { inPlain } from './support/practice.ts';
import { expect, refusedRequest, test } from './support/test.ts';

const slug = 'tasting-flight';

test('in practice hints come one after another, and the idea after a question', async ({
  page,
  candidate,
}) => {
  await inPlain(page);
  await page.goto(`/problems/${slug}`);
  // While the editor is being made, a press has to wait for it.
  await expect(candidate.editor).toHaveCount(1);
  const help = page.getByRole('region', { name: 'Help' });
  const hints = help.getByRole('listitem');
  await expect(hints).toHaveCount(0);
  await help.getByRole('button', { name: 'Show a hint' }).click();
  await expect(hints).toHaveCount(1);
  await help.getByRole('button', { name: 'Show hint 2 of 3' }).click();
  await help.getByRole('button', { name: 'Show hint 3 of 3' }).click();
  await expect(hints).toHaveCount(3);
  await expect(help.getByRole('button', { name: /^Show hint/ })).toHaveCount(0);

  await help.getByRole('button', { name: 'Show the solution idea' }).click();
  const dialog = page.getByRole('dialog', { name: 'Show the solution idea?' });
  await dialog.getByRole('button', { name: 'Not yet' }).click();
  await expect(help.getByRole('heading', { name: 'Common mistakes' })).toHaveCount(0);
  await help.getByRole('button', { name: 'Show the solution idea' }).click();
  await dialog.getByRole('button', { name: 'Show it' }).click();
  await expect(help.getByRole('heading', { name: 'Common mistakes' })).toBeVisible();
  await help.getByRole('button', { name: 'Show the code' }).click();
  await expect(help.getByRole('tabpanel')).toContainText('export function longestFlight(');
  await help.getByRole('tab', { name: 'Python' }).click();
  await expect(help.getByRole('tabpanel')).toContainText('def longestFlight(');
  expect(await findViolations(page)).toEqual([]);
});

test('how strong the hidden tests are can be seen, and what they reject on request', async ({
  page,
  candidate,
}) => {
  await inPlain(page);
  await page.goto(`/problems/${slug}`);
  await expect(candidate.editor).toHaveCount(1);
  await page.getByRole('link', { name: 'How strong the hidden tests are' }).click();
  const caught = page.getByRole('table', { name: 'What the tests catch' });
  await expect(caught.getByRole('row', { name: /^Mutants killed \d+ of \d+/ })).toBeVisible();
  const ideas = page.getByRole('table', { name: 'Wrong ideas' });
  await expect(ideas).toHaveCount(0);
  await page.getByRole('button', { name: /^Show all \d+$/ }).click();
  await expect(ideas.getByRole('row').nth(1)).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test('no help in a sitting, nor beside it; the report has the ideas', async ({
  page,
  dryRun,
  complaints,
}) => {
  complaints.allow(refusedRequest);
  await inPlain(page);
  const player = new Player(page, dryRun.url);
  const { id } = await player.start({ problems: [slug, 'cold-box'], editorMode: 'plain' });
  await page.goto(`/assessments/${id}`);
  await expect(page.getByRole('region', { name: 'Statement' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Help' })).toHaveCount(0);

  await page.goto(`/problems/${slug}`);
  await expect(page.getByText('This problem is part of the assessment')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Help' })).toHaveCount(0);
  const hint = await page.request.get(`/api/problems/${slug}/hints/1`);
  expect(hint.status()).toBe(423);

  for (const section of ['coding', 'approach'])
    await player.ask('POST', `/assessments/${id}/finish`, { section });
  await page.goto(`/assessments/${id}/report`);
  const idea = page.getByRole('region', { name: 'Solution idea of Tasting Flight' });
  await idea.getByRole('button', { name: 'Show the idea' }).click();
  await expect(idea.getByRole('heading', { name: 'Approach' })).toBeVisible();
  const approach = page.getByRole('region', { name: 'Your approach to Tasting Flight' });
  await expect(approach).toContainText('intended');
  expect(await findViolations(page)).toEqual([]);
});
