import type { CDPSession, Page } from '@playwright/test';
import { layouts, toKeyEvent } from './support/mac-layouts.ts';
import { chooseMode, practise } from './support/practice.ts';
import { expect, test } from './support/test.ts';

// A Mac, where Option types characters. Others have AltGr, which is no key that shortcuts are made of.
test.use({
  userAgent:
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
});

test('on a Mac every character of every keyboard can be typed, in every mode', async ({
  page,
  context,
  candidate,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'platform', { get: () => 'MacIntel' });
  });
  await practise(page, candidate, 'TypeScript');
  const cdp = await context.newCDPSession(page);
  for (const mode of ['Standard', 'No autocomplete', 'Plain', 'Document'] as const) {
    await chooseMode(page, mode);
    for (const { name, presses } of layouts) {
      await candidate.editor.focus();
      await clear(page, mode);
      // Nothing is closed before a letter.
      await page.keyboard.type('x');
      await page.keyboard.press('ArrowLeft');
      // In order, and none waits for the answer to the one before.
      await Promise.all(presses.map(([character, press]) => type(cdp, character, press)));
      const characters = presses.map(([character]) => character).join('');
      await expect.poll(() => shown(page), `${mode}: ${name}`).toBe(`${characters}x`);
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  }
});

function type(cdp: CDPSession, character: string, press: string) {
  const event = toKeyEvent(character, press);
  return Promise.all([
    cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event }),
    cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }),
  ]);
}

/** Monaco goes by the Mac that it is told of, a text box by the machine that it runs on. */
async function clear(page: Page, mode: string) {
  const isText = mode === 'Plain' || mode === 'Document';
  await page.keyboard.press(isText ? 'Control+A' : 'Meta+A');
  await page.keyboard.press('Delete');
}

/** The text as it stands in the editor. */
function shown(page: Page): Promise<string> {
  return page.getByRole('region', { name: 'Code', exact: true }).evaluate((pane) => {
    const box = pane.querySelector('textarea[aria-multiline]:not([hidden] *)');
    const lines = [...pane.querySelectorAll('.view-line')].map((line) => line.textContent);
    const isMonaco = lines.length > 0;
    const text = isMonaco ? lines.join('\n') : (box as HTMLTextAreaElement | null)?.value;
    return (text ?? '').replaceAll('\u00a0', ' ');
  });
}
