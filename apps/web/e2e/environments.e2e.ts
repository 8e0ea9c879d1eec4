import { suggest } from './support/practice.ts';
import { expect, test } from './support/test.ts';

const program = `import { sum } from 'lodash';
import * as queues from '@datastructures-js/priority-queue';

export function longestFlight(grape: number[]): number {
  const queue = new queues.MinPriorityQueue<number>();
  queue.enqueue(sum([2, grape.length]));
  return queue.dequeue() ?? 0;
}
`;

test('with libraries the editor offers the queues and `_`, and programs find them', async ({
  page,
  candidate,
}) => {
  await page.goto('/problems/tasting-flight');
  await expect(candidate.editor).toBeAttached({ timeout: 60_000 });
  await candidate.chooseLanguage('TypeScript');
  const type = async (line: string) => {
    await candidate.write('const queue = 1;');
    await candidate.type(`\n${line}`);
  };
  const choose = async (environment: string) => {
    await page.getByRole('button', { name: /^Environment/ }).click();
    await page.getByRole('menuitemradio', { name: new RegExp(`^${environment}`) }).click();
  };
  const offered = (name: string) => suggest(page).getByRole('option', { name }).first();

  await choose('With libraries');
  for (const [line, name] of [
    ['const q = new MinPri', 'MinPriorityQueue'],
    ['new MaxPriorityQueue<number>().deq', 'dequeue'],
    ['new Deque<number>().popF', 'popFront'],
    ['_.sortB', 'sortBy'],
    ["import lo from 'lodash';\nlo.group", 'groupBy'],
    [
      "const { MinPriorityQueue: Q } = require('@datastructures-js/priority-queue');\nnew Q<number>().enq",
      'enqueue',
    ],
  ] as const) {
    await type(line);
    await expect(offered(name), line).toBeVisible({ timeout: 60_000 });
    await page.keyboard.press('Enter');
    expect(await candidate.code()).toBe(`const queue = 1;\n${line.replace(/\w+$/, name)}`);
  }
  await candidate.write(program);
  await candidate.run();
  await expect(candidate.results.getByRole('row').nth(1)).toContainText('8', { timeout: 60_000 });
  await expect(page.locator('[class*="squiggle"]')).toHaveCount(0);

  // What there is, and the line to write, is one press away.
  await page.getByRole('button', { name: /^Environment/ }).click();
  await page.getByRole('menuitem', { name: 'Which libraries?' }).click();
  const libraries = page.getByRole('dialog', { name: 'With libraries' });
  for (const line of [
    "import _ from 'lodash'",
    "import { PriorityQueue } from '@datastructures-js/priority-queue'",
  ])
    await expect(libraries.getByText(line, { exact: true })).toBeVisible();
  await libraries.getByRole('button', { name: 'Close' }).click();
  await expect(libraries).toBeHidden();

  // Where programs do not find them nothing is offered, and a run says why.
  await choose('Language alone');
  await type('new Array().fla');
  await expect(offered('flat')).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Escape');
  await type('const q = new MinPri');
  await expect(offered('MinPriorityQueue')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await candidate.write(program);
  await candidate.run();
  await expect(candidate.results).toContainText(
    /import … from 'lodash' is not available .*lodash is in the environment "With libraries"/,
    { timeout: 60_000 },
  );
  await expect(page.locator('[class*="squiggle"]').first()).toBeVisible();
});
