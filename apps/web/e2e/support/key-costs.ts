import type { EditorMode } from '@dryrun/contract';
import type { Browser } from '@playwright/test';
import { newPage, taskMs } from './page-loads.ts';

const keys = 'const total = left + right; ';
const times = 2;
/** Faster than anybody types, and slow enough that each key is handled and painted on its own. */
const betweenKeysMs = 40;

/** Milliseconds of the main thread for each key that is typed in the middle of so many lines. */
export async function costOfKeys(
  browser: Browser,
  { url, problem }: { url: string; problem: string },
  mode: EditorMode,
  lines: number,
): Promise<number> {
  const { page, cdp, close } = await newPage(browser, mode);
  await page.goto(`${url}/problems/${problem}`);
  const boxes = page.getByRole('region', { name: 'Code', exact: true }).getByRole('textbox');
  // Not the box that takes keys until the editor is there.
  const editor = boxes.and(page.locator(':not([data-early] *)'));
  await editor.first().waitFor({ state: 'attached', timeout: 120_000 });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1_000);
  await editor.focus();
  await page.evaluate((text) => navigator.clipboard.writeText(text), longText(lines));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+V');
  await page.keyboard.press('ControlOrMeta+End');
  for (let line = 0; line < 5; line += 1) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const type = async () => {
    for (const key of keys) {
      await page.keyboard.type(key);
      await page.waitForTimeout(betweenKeysMs);
    }
  };
  await type();
  await page.waitForTimeout(1_000);
  const before = await taskMs(cdp);
  for (let time = 0; time < times; time += 1) await type();
  const ms = ((await taskMs(cdp)) - before) / (keys.length * times);
  await close();
  return ms;
}

/** A program as people write them, of so many lines. */
export function longText(lines: number): string {
  const block = [
    'function step(values, start) {',
    '  let best = 0; // the largest so far',
    '  for (let at = start; at < values.length; at += 1) {',
    '    if (values[at] > best) best = values[at];',
    "    else if (values[at] === 0) throw new Error('none');",
    '  }',
    '  return `best: ` + best;',
    '}',
    '',
    '/* what follows is the same */',
  ];
  return Array.from({ length: lines }, (_, line) => block[line % block.length]).join('\n');
}
