import type { Locator, Page } from '@playwright/test';
import type { Candidate } from './support/candidate.ts';
import {
  chooseMode,
  inPlain,
  isOffered,
  type Mode,
  practise,
  practiseAnew,
  suggest,
} from './support/practice.ts';
import { expect, inFirefox, test } from './support/test.ts';

/** What stands there, and a line of its own that begins a name. */
const lines = {
  TypeScript: { before: '// a note', object: 'Math.', begun: 'sq' },
  Python: { before: 'longname = longnode = 1', object: '', begun: 'longn' },
} as const;
type Language = keyof typeof lines;

const orders: readonly (readonly [Mode, ...Mode[]])[] = [
  ['Standard'],
  ['No autocomplete', 'Standard'],
  ['Plain', 'Standard'],
  ['Plain', 'No autocomplete', 'Standard'],
  ['Standard', 'No autocomplete', 'Standard'],
  ['Document', 'Standard'],
];

/** These begin without suggestions, which come late then: in both languages in a document of their own. */
const late: readonly string[] = ['No autocomplete, then Standard', 'Document, then Standard'];

// One page for all orders, as a page is dear. Those of `late` begin in a document of their own in both
// languages, in each browser. The others do in one language and go on in the other: Chromium begins with
// them in turn, Firefox the other way about, so that each is begun anew with either in one of the two.
test(
  'suggestions have our colours and are taken by Enter, Tab and arrows, whatever came before',
  inFirefox,
  async ({ page, candidate, browserName }) => {
    test.setTimeout(360_000);
    const languages = ['TypeScript', 'Python'] as [Language, Language];
    if (browserName === 'firefox') languages.reverse();
    await inPlain(page);
    await practise(page, candidate, languages[0]);
    for (const [first, ...others] of orders) {
      for (const [index, language] of languages.entries()) {
        const order = [first, ...others].join(', then ');
        await test.step(`${language}: ${order}`, async () => {
          const anew = index === 0 || late.includes(order);
          if (index > 0) await candidate.chooseLanguage(language);
          if (anew) await practiseAnew(page, candidate, first);
          for (const mode of anew ? others : [first, ...others]) await chooseMode(page, mode);
          await takeSuggestions(page, candidate, language);
        });
      }
      languages.reverse();
    }
  },
);

async function takeSuggestions(page: Page, candidate: Candidate, language: Language) {
  const { before, object, begun } = lines[language];
  const written: string[] = [before];
  await candidate.write(before);
  for (const keys of [['Enter'], ['Tab'], ['ArrowDown', 'ArrowUp', 'Enter']]) {
    await candidate.type(`\n${object}${begun}`);
    await expect(suggest(page)).toBeVisible();
    const first = suggest(page).getByRole('option').first();
    // Those of what was typed before may still stand there.
    await expect(first).toContainText(begun);
    await expectOurColours(page);
    const [name = ''] = (await first.innerText()).split('\n');
    for (const key of keys) await page.keyboard.press(key);
    await expect(suggest(page), keys.join(', ')).toBeHidden();
    written.push(`${object}${name}`);
  }
  expect(await candidate.code()).toBe(written.join('\n'));
}

async function expectOurColours(page: Page) {
  const widget = suggest(page).locator(
    'xpath=ancestor-or-self::*[contains(@class,"suggest-widget")]',
  );
  const panel = page.getByRole('region', { name: 'Results' });
  const colour = await panel.evaluate((node) => getComputedStyle(node).backgroundColor);
  await expect(widget).toHaveCSS('background-color', colour);
}

test('words that were begun before the suggestions have been fetched get theirs', async ({
  page,
  candidate,
}) => {
  const typed = Promise.withResolvers<void>();
  await page.route(/\/assets\/ts\.worker/, async (route) => {
    await typed.promise;
    await route.continue();
  });
  await practise(page, candidate, 'TypeScript');
  await chooseMode(page, 'Standard');
  await candidate.write('const n = 1;');
  await candidate.type('\nconst late = new Arr');
  typed.resolve();
  const option = suggest(page)
    .getByRole('option', { name: /^Array/ })
    .first();
  await expect(option).toBeVisible({ timeout: 60_000 });
});

/** Languages that are helped with words: some names, and what is begun of one and of a keyword. */
const wordy = {
  Python: {
    before: 'total_weight = 1',
    name: 'total_weight',
    keyword: 'nonlocal',
    block: 'while n:',
  },
  'C++': {
    before: 'int totalWeight = 1;',
    name: 'totalWeight',
    keyword: 'template',
    block: 'do {',
  },
  Java: {
    before: 'int totalWeight = 1;',
    name: 'totalWeight',
    keyword: 'instanceof',
    block: 'do {',
  },
} as const;

test('words of the text and keywords are suggested in other languages, and blocks indented', async ({
  page,
  candidate,
}) => {
  const offered: (keyof typeof wordy)[] = [];
  for (const language of Object.keys(wordy) as (keyof typeof wordy)[])
    if (await isOffered(page, language)) offered.push(language);
  test.skip(offered.length === 0, 'none of these languages is installed here');
  await practise(page, candidate, offered[0] ?? 'Python');
  for (const language of Object.keys(wordy) as (keyof typeof wordy)[]) {
    await test.step(language, async (step) => {
      step.skip(!offered.includes(language), `${language} is not installed here`);
      const { before, name, keyword, block } = wordy[language];
      await candidate.chooseLanguage(language);
      await chooseMode(page, 'Standard');
      for (const [word, key] of [
        [name, 'Enter'],
        [keyword, 'Tab'],
      ] as const) {
        await candidate.write(before);
        await candidate.type(`\n${word.slice(0, -3)}`);
        await expect(suggest(page).getByRole('option').first()).toContainText(word);
        await page.keyboard.press(key);
        await expect(suggest(page)).toBeHidden();
        expect(await candidate.code()).toBe(`${before}\n${word}`);
      }
      await chooseMode(page, 'No autocomplete');
      await candidate.write(block);
      await candidate.type(`\n${name.slice(0, -3)}`);
      await page.keyboard.press('Control+Space');
      expect(await candidate.code()).toBe(`${block}\n    ${name.slice(0, -3)}`);
      await expect(suggest(page)).toBeHidden();
    });
  }
});

test(
  'an Escape that closed something does not arm the way out',
  inFirefox,
  async ({ page, candidate }) => {
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
  },
);

test(
  'keys are taken before the editor has been fetched, which goes on where one was',
  inFirefox,
  async ({ page, candidate }) => {
    const fetched = Promise.withResolvers<void>();
    await page.route(/\/assets\/MonacoEditor-.*\.js/, async (route) => {
      await fetched.promise;
      await route.continue();
    });
    await page.goto('/problems/camp-generators');
    const early = page.locator('[data-early]').getByRole('textbox');
    await early.focus();
    const before = await early.inputValue();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('// one\n// two');
    await expect(page.getByText(/^Ln 2, Col 7/)).toBeVisible();
    // The selection, from its end to its start, and what is put together just now.
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+Home');
    await compose(early, 'か');
    const there = page.waitForResponse(/\/assets\/MonacoEditor-/);
    fetched.resolve();
    await (await there).finished();
    await expect(early).toBeFocused();
    await compose(early, '');
    await page.keyboard.type('// all that is typed while it comes stands there ', { delay: 5 });
    await expect(candidate.editor).toBeFocused();
    await page.keyboard.type('and after it');
    const after = '// all that is typed while it comes stands there and after it';
    expect(await candidate.code()).toBe(`${after}\n// two`);
    await expect(async () => {
      await page.keyboard.press('ControlOrMeta+Z');
      expect(await candidate.code()).toBe(before);
    }).toPass();
  },
);

test(
  'no key of ours acts while an input method composes',
  inFirefox,
  async ({ page, candidate }) => {
    await inPlain(page);
    await practise(page, candidate, 'Python');
    const custom = page.getByRole('region', { name: 'Results' });
    await candidate.openResults('Custom input');
    for (const box of [candidate.editor, custom.getByRole('textbox').first()]) {
      await box.focus();
      await compose(box, 'かな');
      for (const key of ['F6', 'F1']) await composingKey(box, key);
      await expect(box).toBeFocused();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      // The Escape that cancels a composition is not one that leaves.
      await composingKey(box, 'Escape');
      await compose(box, '');
    }
    await candidate.editor.focus();
    await compose(candidate.editor, 'か');
    await composingKey(candidate.editor, 'Escape');
    await compose(candidate.editor, '');
    await page.keyboard.press('Tab');
    await expect(candidate.editor).toBeFocused();
  },
);

/** An input method puts these characters together in the box; none cancels it. */
async function compose(box: Locator, text: string) {
  const page = box.page();
  if (page.context().browser()?.browserType().name() === 'chromium') {
    const cdp = await page.context().newCDPSession(page);
    const selection = { selectionStart: text.length, selectionEnd: text.length };
    await cdp.send('Input.imeSetComposition', { text, ...selection });
    return;
  }
  // There is no other way in Firefox than to tell of it.
  await box.dispatchEvent(text === '' ? 'compositionend' : 'compositionstart', { data: '' });
  if (text !== '') await box.dispatchEvent('compositionupdate', { data: text });
}

/** A key as a browser tells of it while an input method has it. */
async function composingKey(box: Locator, key: string) {
  await box.dispatchEvent('keydown', { key, code: key, isComposing: true });
}
