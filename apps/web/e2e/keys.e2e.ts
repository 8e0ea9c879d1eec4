import type { Page } from '@playwright/test';
import type { Candidate } from './candidate.ts';
import { expect, test } from './test.ts';

type Mode = 'Standard' | 'No autocomplete' | 'Plain' | 'Document';

/** Practice, where modes and languages can be changed in one page. */
async function practise(page: Page, candidate: Candidate, language: 'TypeScript' | 'Python') {
  // A language is offered when its first program has run.
  await expect(async () => {
    const offered = await (await page.request.get('/api/languages')).json();
    expect(offered.every(({ available }: { available: boolean }) => available)).toBe(true);
  }).toPass({ timeout: 90_000 });
  await page.goto('/problems/camp-generators');
  await candidate.chooseLanguage(language);
}

async function chooseMode(page: Page, mode: Mode) {
  await page.getByRole('button', { name: /^Editor/ }).click();
  await page.getByRole('menuitemradio', { name: new RegExp(`^${mode}`) }).click();
}

const suggest = (page: Page) => page.getByRole('listbox', { name: 'Suggest' });

/** What stands there, and a line of its own that begins a name. */
const lines = {
  TypeScript: { before: '// a note', object: 'Math.', begun: 'sq' },
  Python: { before: 'longname = longnode = 1', object: '', begun: 'longn' },
} as const;

const orders: readonly (readonly Mode[])[] = [
  ['Standard'],
  ['No autocomplete', 'Standard'],
  ['Plain', 'Standard'],
  ['Plain', 'No autocomplete', 'Standard'],
  ['Standard', 'No autocomplete', 'Standard'],
  ['Document', 'Standard'],
];

test('suggestions are taken by Enter, Tab and arrows, whatever mode was opened first', async ({
  page,
  candidate,
}) => {
  for (const order of orders) {
    for (const language of ['TypeScript', 'Python'] as const) {
      await test.step(`${order.join(', ')}: ${language}`, async () => {
        await practise(page, candidate, language);
        for (const mode of order) await chooseMode(page, mode);
        const { before, object, begun } = lines[language];
        for (const keys of [['Enter'], ['Tab'], ['ArrowDown', 'ArrowUp', 'Enter']]) {
          await candidate.write(before);
          await candidate.type(`\n${object}${begun}`);
          await expect(suggest(page)).toBeVisible();
          const first = suggest(page).getByRole('option').first();
          await expect(first).toBeVisible();
          const [name = ''] = (await first.innerText()).split('\n');
          expect(name).toContain(begun);
          for (const key of keys) await page.keyboard.press(key);
          await expect(suggest(page)).toBeHidden();
          expect(await candidate.code(), keys.join(', ')).toBe(`${before}\n${object}${name}`);
        }
      });
    }
  }
});

test('suggestions have our colours though they came after the first editor', async ({
  page,
  candidate,
}) => {
  await practise(page, candidate, 'TypeScript');
  await chooseMode(page, 'No autocomplete');
  await candidate.editor.focus();
  await chooseMode(page, 'Standard');
  await candidate.type('\nMath.sq');
  await expect(suggest(page)).toBeVisible();
  const panel = page.getByRole('region', { name: 'Results' });
  const background = (node: Element) => getComputedStyle(node).backgroundColor;
  const widget = suggest(page).locator(
    'xpath=ancestor-or-self::*[contains(@class,"suggest-widget")]',
  );
  expect(await widget.evaluate(background)).toBe(await panel.evaluate(background));
});

test('an Escape that closed something does not arm the way out', async ({ page, candidate }) => {
  await practise(page, candidate, 'TypeScript');
  await chooseMode(page, 'Standard');
  const closings: [name: string, open: () => Promise<void>][] = [
    [
      'suggestions',
      async () => {
        await candidate.type('\nMath.');
        await expect(suggest(page)).toBeVisible();
      },
    ],
    [
      'parameter hints',
      async () => {
        await candidate.type('\nMath.sqrt(');
        await expect(page.getByText('sqrt(x: number): number')).toBeVisible();
      },
    ],
    [
      'the search',
      async () => {
        await candidate.editor.focus();
        await page.keyboard.press('ControlOrMeta+F');
        await expect(page.getByRole('textbox', { name: 'Find' })).toBeFocused();
      },
    ],
    [
      'a second cursor',
      async () => {
        await candidate.type('\n\n');
        await page.keyboard.press('Shift+Alt+ArrowUp');
      },
    ],
  ];
  for (const [name, open] of closings) {
    await test.step(name, async () => {
      await candidate.write('const n = 1;');
      await open();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      await expect(candidate.editor).toBeFocused();
    });
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(candidate.editor).not.toBeFocused();
});

test('no key of ours acts while an input method composes', async ({ page, context, candidate }) => {
  await practise(page, candidate, 'Python');
  await chooseMode(page, 'Plain');
  const cdp = await context.newCDPSession(page);
  const custom = page.getByRole('region', { name: 'Results' });
  await candidate.openResults('Custom input');
  for (const box of [candidate.editor, custom.getByRole('textbox').first()]) {
    await box.focus();
    await cdp.send('Input.imeSetComposition', { text: 'かな', selectionStart: 2, selectionEnd: 2 });
    for (const key of ['F6', 'F1']) await composingKey(page, key);
    await expect(box).toBeFocused();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    // The Escape that cancels a composition is not one that leaves.
    await composingKey(page, 'Escape');
    await cdp.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
  }
  await candidate.editor.focus();
  await cdp.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
  await composingKey(page, 'Escape');
  await cdp.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
  await page.keyboard.press('Tab');
  await expect(candidate.editor).toBeFocused();
});

/** A key as a browser tells of it while an input method has it. */
async function composingKey(page: Page, key: string) {
  await page.evaluate((pressed) => {
    const options = {
      key: pressed,
      code: pressed,
      isComposing: true,
      bubbles: true,
      cancelable: true,
    };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', options));
  }, key);
}
