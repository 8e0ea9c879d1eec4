import type { Page } from '@playwright/test';
import type { Candidate } from './support/candidate.ts';
import { solutionOf } from './support/solutions.ts';
import { expect, test } from './support/test.ts';

/**
 * How long the page may keep somebody waiting who types. To be measured on a machine that has nothing
 * else to do, with TYPING_MS=100; what keeps it short, that little is shown, is tested on any.
 */
const mostMs = Number(process.env.TYPING_MS ?? Number.POSITIVE_INFINITY);

/** Nodes and characters that the dock may be made of, however much was printed. */
const mostNodes = 2_000;
const mostCharacters = 50_000;

const right = solutionOf('Tasting Flight', 'accepted', 'JavaScript');
/** The right solution, that prints before it does anything else. */
const printing = (statement: string) => {
  const code = right.replace(
    /function longestFlight\([\s\S]*?\)[^{]*\{/,
    (head) => `${head}\n${statement}`,
  );
  if (code === right) throw new Error('The solution begins differently.');
  return code;
};

const lines = 'for (let i = 0; i < 1e6; i += 1) console.log("line", i);';
const line = 'console.log("begins here " + "x".repeat(50e6));';
const typed = 'what one thinks of while it runs, in a line or two';

const programs = [
  ['a million lines, then one of 50 MB', `${lines}\n${line}`, /line 0\s*line 1\s*line 2/],
  ['a line of 50 MB', line, /begins here xxx/],
] as const;

test('a million lines and a line of 50 MB: how they begin is shown, and typing goes on', async ({
  page,
  candidate,
}) => {
  await page.goto('/problems/tasting-flight');
  await expect(candidate.editor).toBeAttached({ timeout: 60_000 });
  await candidate.chooseLanguage('JavaScript');
  await page.evaluate(watchLongTasks);
  const { results } = candidate;
  for (const [name, statement, beginning] of programs)
    await test.step(name, async () => {
      const program = printing(statement);
      await candidate.write(program);
      await candidate.run();
      const meanwhileMs = await longestWhileTyping(page, candidate);
      await expect(results).toContainText(beginning, { timeout: 60_000 });
      await expect(results).toContainText('Stopped: returned and printed more than 4 MB');
      await expect(results).toContainText(
        /The first [\d,]+ of [\d,]{7,} characters that were printed/,
      );
      await expect(results.getByRole('button', { name: 'Download the console' })).toBeVisible();
      const size = await results.evaluate((dock) => ({
        nodes: dock.querySelectorAll('*').length,
        characters: dock.textContent?.length ?? 0,
      }));
      expect(size.nodes).toBeLessThan(mostNodes);
      expect(size.characters).toBeLessThan(mostCharacters);
      const afterMs = await longestWhileTyping(page, candidate);
      expect(await candidate.code()).toBe(`${program}${`\n// ${typed}`.repeat(2)}`);
      test.info().annotations.push({
        type: 'typing',
        description: `${name}: ${Math.round(meanwhileMs)} ms while it ran, ${Math.round(afterMs)} ms after`,
      });
      expect(Math.max(meanwhileMs, afterMs)).toBeLessThanOrEqual(mostMs);
    });
});

/** Runs in the page. */
function watchLongTasks() {
  const found: number[] = [];
  Object.assign(window, { longTasks: found });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) found.push(duration);
  }).observe({ type: 'longtask' });
}

/** The longest that the page kept somebody waiting who typed a line of a comment. */
async function longestWhileTyping(page: Page, candidate: Candidate): Promise<number> {
  await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));
  await candidate.type('\n// ');
  await page.keyboard.type(typed, { delay: 20 });
  const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
  return Math.max(0, ...tasks);
}
