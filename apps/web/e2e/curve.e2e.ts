import { holds } from './support/accessibility.ts';
import { Player } from './support/play.ts';
import { solutionOf } from './support/solutions.ts';
import { expect, hourAfter, test } from './support/test.ts';

test.use({ dryRunEnv: hourAfter });

const medium = { slug: 'tasting-flight', title: 'Tasting Flight' };
const hard = { slug: 'borrowed-beans', title: 'Borrowed Beans' };

test('after the bell every draft is judged, and a right one that was broken again is named', async ({
  page,
  dryRun,
}) => {
  const player = new Player(page, dryRun.url);
  const { id } = await player.start({ problems: [medium.slug, hard.slug] });
  const right = solutionOf(medium.title, 'accepted', 'TypeScript');
  const drafts = [
    solutionOf(medium.title, 'wrong_answer', 'TypeScript'),
    right,
    right.replace('{', '{ return -1;'),
  ];
  for (const [revision, code] of drafts.entries()) {
    await player.saveDraft(id, medium.slug, code, revision);
  }
  await player.finish(id, 'coding');
  await player.finish(id, 'approach');
  await page.goto(`/assessments/${id}/report`);

  const curve = page.getByRole('region', { name: 'Tests passing over time' });
  const heading = curve.getByRole('heading', { level: 3 });
  await expect(heading).toHaveText(
    [`${medium.title}: a right draft was never submitted`, `${hard.title}: nothing was written`],
    // A server that has just begun starts a sandbox first.
    { timeout: 60_000 },
  );
  await expect(curve).toContainText('3 drafts were judged.');
  await expect(curve.getByRole('img')).toHaveAccessibleName(
    /^Tasting Flight: (\d+) of \1 at 0:\d\d, \d+ at the end\. Borrowed Beans: no draft passes a test\.$/,
  );
  const said = curve.getByRole('listitem').filter({ hasText: 'broken at' });
  await expect(said).toHaveText(/0:\d\d(\d+)\/\1, broken at 0:\d\d\. It stood for \d+ s\./);

  await test.step('the same as a table', async () => {
    await curve.getByRole('button', { name: 'The drafts as a table' }).press('Enter');
    const table = curve.getByRole('region', { name: 'Drafts that were judged' });
    await expect(table.getByRole('row')).toHaveCount(4);
    await expect(table).toContainText('All pass');
    await holds(page, 'report with its curve');
  });

  await test.step('a sentence leads to its moment in the replay', async () => {
    const link = said.getByRole('link');
    const [, minute, second] = /(\d+):(\d+)/.exec(await link.innerText()) ?? [];
    await link.click();
    const at = Number(minute) * 60 + Number(second);
    await expect(page).toHaveURL(
      // To the thousandth: cut down to its second, it would show the draft before.
      new RegExp(`/assessments/${id}/replay\\?at=${at}(\\.\\d+)?&problem=${medium.slug}$`),
    );
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
