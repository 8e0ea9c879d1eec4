import type { Page } from '@playwright/test';
import { holds } from './support/accessibility.ts';
import { kindsBank } from './support/bank.ts';
import { solutionOf } from './support/solutions.ts';
import { brokenConnection, expect, notReady, test } from './support/test.ts';

test.use({ dryRunEnv: { PROBLEMS_DIR: kindsBank } });

/** A language that takes seconds to start is there: the lobby's check asks for it once. */
async function isOffered(page: Page, id: string): Promise<void> {
  type Language = { id: string; available: boolean };
  const languages = async () =>
    (await (await page.request.get('/api/languages')).json()) as Language[];
  await expect
    .poll(async () => (await languages()).find((language) => language.id === id)?.available, {
      timeout: 120_000,
    })
    .toBe(true);
}

test('a data screen: queries on their tables, then Python, through a killed server and without a connection', async ({
  page,
  context,
  candidate,
  complaints,
  dryRun,
}) => {
  test.setTimeout(240_000);
  complaints.allow(brokenConnection);
  complaints.allow(notReady);
  let titles: string[] = [];

  await test.step('it proposes the plain pad and Python', async () => {
    await isOffered(page, 'python');
    await candidate.setUp({ preset: 'Data screen 60', language: 'Python' });
    await expect(page.getByRole('radio', { name: /^Plain/ })).toBeChecked();
    await expect(page.getByRole('region', { name: 'Start' })).toContainText('60 minutes');
    titles = await candidate.start();
    expect(titles).toHaveLength(2);
    const steps = page.getByRole('list', { name: 'Sections' }).getByRole('listitem');
    await expect(steps).toHaveText([/^1SQL/, /^2Python/]);
  });
  const [first = '', second = ''] = titles;

  await test.step('a query is run by keys, and explained by its grids', async () => {
    const schema = page.getByRole('region', { name: 'Schema' });
    await expect(schema.getByRole('table').first()).toBeVisible();
    await expect(page.getByRole('region', { name: 'Statement' })).toContainText('per data set');
    await expect(page.getByRole('button', { name: /^Language/ })).toContainText('SQL');
    await candidate.write('select 1 as one');
    await page.keyboard.press('ControlOrMeta+Enter');
    // Where no query was ever asked, the server is made first.
    const yours = candidate.results.getByRole('table', { name: 'Yours of sample 1' });
    await expect(yours).toContainText('one', { timeout: 120_000 });
    await candidate.write(solutionOf(first, 'accepted', 'SQL'));
    expect(await candidate.submit()).toMatch(/^(\d+)\/\1$/);
    await holds(page, 'a query in an assessment');
  });

  const wrong = solutionOf(second, 'wrong_answer', 'SQL');
  await test.step('the server is killed, and nothing that was written is lost', async () => {
    await candidate.open(second);
    await candidate.write(wrong);
    await candidate.saved();
    await dryRun.stop('SIGKILL');
    await candidate.type('\n-- written without a server');
    await expect(page.getByRole('banner').getByText('Kept here, not sent')).toBeVisible();
    await dryRun.start();
    await candidate.saved();
    await page.reload();
    await candidate.open(second);
    expect(await candidate.code()).toContain('-- written without a server');
  });

  await test.step('without a connection a submission waits, and is judged when it is back', async () => {
    await context.setOffline(true);
    await candidate.results.getByRole('button', { name: /^Submit/ }).click();
    await expect(candidate.results.getByRole('status')).toContainText('Not sent yet');
    await context.setOffline(false);
    await expect(candidate.results.getByRole('status')).toContainText('judged', {
      timeout: 60_000,
    });
  });

  await test.step('SQL ends, and Python begins', async () => {
    await page.getByRole('button', { name: 'Finish SQL' }).click();
    const dialog = page.getByRole('dialog', { name: 'Finish SQL?' });
    await expect(dialog).toContainText('The Python section starts at once.');
    await dialog.getByRole('button', { name: 'Finish SQL' }).click();
    await expect(page.getByRole('button', { name: /^Language/ })).toContainText('Python');
    await expect(page.getByRole('region', { name: 'Schema' })).toHaveCount(0);
    const [program = ''] = await candidate.problemTitles();
    expect(titles).not.toContain(program);
    titles = [...titles, program];
    await candidate.write(solutionOf(program, 'accepted', 'Python'));
    expect(await candidate.submit()).toMatch(/^(\d+)\/\1$/);
    await candidate.finishCoding('Python');
  });

  await test.step('the report tells of both', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Data screen 60' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'SQL', exact: true })).toBeVisible();
    for (const title of titles) {
      await expect(page.getByRole('region', { name: title, exact: true })).toContainText(
        'Counted: submission 1',
      );
    }
    const timeline = page.getByRole('region', { name: 'Where the time went' });
    for (const title of titles) await expect(timeline).toContainText(title);
    await expect(page.getByRole('main')).toContainText('SQL ended early');
    await holds(page, 'the report of a data screen');
  });
});

test('where no query can be asked the lobby says what helps, and nothing starts', async ({
  page,
}) => {
  await page.route('**/api/languages', async (route) => {
    const response = await route.fetch();
    const languages = (await response.json()) as { id: string }[];
    const reason = 'The package is not installed. Run npm ci without --omit=optional.';
    const told = languages.map((language) =>
      language.id === 'sql' ? { ...language, available: false, starting: false, reason } : language,
    );
    await route.fulfill({ response, json: told });
  });
  await page.goto('/assessments/new/data-screen');
  await expect(page.getByRole('main')).toContainText('Run npm ci without --omit=optional.');
  await expect(page.getByRole('region', { name: 'Start' })).toContainText(
    'Queries cannot be asked here.',
  );
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeDisabled();
  await holds(page, 'a lobby without queries');
});
