import type { Locator, Page } from '@playwright/test';
import { solutionOf } from './support/solutions.ts';
import { expect as hasty, test } from './support/test.ts';

/** The first page of a server that has just begun takes its time on a busy machine. */
const expect = hasty.configure({ timeout: 60_000 });

const codeOf = (title: string, folder: 'accepted' | 'wrong_answer') =>
  solutionOf(title, folder, 'TypeScript');

test.describe('1280 × 720 at 200 % zoom, without a mouse', () => {
  test.use({ viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 });

  test('a sitting by keyboard alone, from set-up to report', async ({ page, candidate }) => {
    const keys = new Keyboard(page);

    await test.step('set-up', async () => {
      await page.goto('/');
      const start = page.getByRole('region', { name: 'Start an assessment' });
      await keys.press('Enter', start.getByRole('link', { name: 'Sprint 70' }));
      await expect(
        page.getByRole('status').filter({ hasText: 'This window is small.' }),
      ).toBeVisible();
      await keys.choose(page.getByRole('group', { name: 'Language' }), /^TypeScript/);
      await keys.choose(page.getByRole('group', { name: 'Editor' }), /^No autocomplete/);
      const check = page.getByRole('region', { name: 'System check' });
      await expect(check.getByRole('listitem').filter({ hasText: 'passed' })).toHaveCount(4);
      await noSidewaysScrolling(page);
      await keys.press('Enter', page.getByRole('button', { name: 'Start', exact: true }));
    });

    const place = page.getByRole('button', { name: /^Problem/ });
    const actions = ['Run', 'Submit', 'Finish coding'].map((name) =>
      page.getByRole('button', { name, exact: true }),
    );
    const inReach = async () => {
      for (const control of [place, candidate.timer, ...actions]) {
        await expect(control).toBeInViewport({ ratio: 1 });
      }
      await noSidewaysScrolling(page);
    };
    const titles: string[] = [];

    await test.step('the first problem: read, written, run, submitted', async () => {
      titles.push(await shownTitle(page));
      await inReach();
      await page.keyboard.press('F6');
      await expect(candidate.editor).toBeFocused();
      await keys.paste(codeOf(titles[0] ?? '', 'accepted'));
      await page.keyboard.press('ControlOrMeta+Enter');
      await expect(page.getByText('All samples match')).toBeInViewport();
      await expect(candidate.results.getByRole('tab', { name: 'Samples' })).toBeFocused();
      await page.keyboard.press('ControlOrMeta+Shift+Enter');
      await expect(candidate.results.getByRole('status')).toHaveText(/^Submission 1, judged/);
      await expect(candidate.results.getByRole('tab', { name: 'Submission' })).toContainText(
        /(\d+)\/\1$/,
      );
      await inReach();
      // Back to the code, where it was left.
      await page.keyboard.press('Shift+F6');
      await expect(candidate.editor).toBeFocused();
      await inReach();
    });

    await test.step('the second problem', async () => {
      await page.keyboard.press('Control+Shift+Digit2');
      await expect(place).not.toContainText(titles[0] ?? '');
      titles.push(await shownTitle(page));
      await page.keyboard.press('F6');
      await expect(candidate.editor).toBeFocused();
      await keys.paste(codeOf(titles[1] ?? '', 'wrong_answer'));
      await keys.press('Enter', page.getByRole('button', { name: 'Submit', exact: true }));
      await expect(candidate.results.getByRole('status')).toHaveText(/^Submission 1, judged/);
    });

    await test.step('finish coding', async () => {
      await keys.press('Enter', page.getByRole('button', { name: 'Finish coding' }));
      const dialog = page.getByRole('dialog', { name: 'Finish coding?' });
      await expect(dialog.getByRole('heading', { name: 'Finish coding?' })).toBeInViewport();
      await keys.press('Enter', dialog.getByRole('button', { name: 'Finish coding' }));
    });

    await test.step('approach', async () => {
      const [first = ''] = titles;
      await expect(
        page.getByRole('heading', { name: `Explain your approach to ${first}` }),
      ).toBeVisible();
      await keys.to(page.getByRole('textbox', { name: 'Your approach', exact: true }));
      await page.keyboard.type('One pass, from left to right.');
      const time = page.getByRole('radiogroup', { name: 'Time complexity' });
      await keys.to(time.getByRole('radio').first());
      await page.keyboard.press('Space');
      await keys.to(page.getByRole('textbox', { name: 'Space complexity in your words' }));
      await page.keyboard.type('O(1)');
      await keys.press('Enter', page.getByRole('button', { name: 'Finish assessment' }));
      const dialog = page.getByRole('dialog', { name: 'Finish the assessment?' });
      await expect(dialog).toContainText('Nothing is written.');
      await keys.press('Enter', dialog.getByRole('button', { name: 'Finish and open the report' }));
    });

    await seeReport(page, titles);
  });
});

test.describe('390 × 844, touched', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
  });

  test('a sitting on a phone, from set-up to report', async ({ page, candidate }) => {
    const pane = (name: string | RegExp) =>
      page.getByRole('navigation', { name: 'Pane' }).getByRole('button', { name });
    const button = (name: string) => page.getByRole('button', { name, exact: true });

    await test.step('set-up', async () => {
      await page.goto('/');
      const start = page.getByRole('region', { name: 'Start an assessment' });
      await start.getByRole('link', { name: 'Sprint 70' }).tap();
      const warning = page.getByRole('status').filter({ hasText: 'This window is small.' });
      await expect(warning).toContainText('plain text box');
      await page.getByText('TypeScript', { exact: true }).tap();
      await expect(page.getByRole('radio', { name: /^TypeScript/ })).toBeChecked();
      const check = page.getByRole('region', { name: 'System check' });
      await expect(check.getByRole('listitem').filter({ hasText: 'passed' })).toHaveCount(4);
      await button('Start').tap();
    });

    const titles: string[] = [];
    await test.step('the first problem', async () => {
      titles.push(await shownTitle(page));
      await pane('Code').tap();
      await candidate.editor.tap();
      await candidate.editor.fill(codeOf(titles[0] ?? '', 'accepted'));
      for (const name of ['Run', 'Submit', 'Finish coding']) {
        await expect(button(name)).toBeInViewport({ ratio: 1 });
      }
      await expect(candidate.timer).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole('banner').getByText(/^Saved/)).toBeVisible();
      await button('Run').tap();
      await expect(page.getByText('All samples match')).toBeInViewport();
      await button('Submit').tap();
      await expect(candidate.results.getByRole('status')).toHaveText(/^Submission 1, judged/);
      await noSidewaysScrolling(page);
    });

    await test.step('the second problem', async () => {
      await page.getByRole('button', { name: /^Problem/ }).tap();
      await page.getByRole('menuitemradio').nth(1).tap();
      await expect(page.getByRole('button', { name: /^Problem/ })).not.toContainText(
        titles[0] ?? '',
      );
      titles.push(await shownTitle(page));
      await pane('Code').tap();
      await candidate.editor.fill(codeOf(titles[1] ?? '', 'wrong_answer'));
      await button('Submit').tap();
      await expect(candidate.results.getByRole('status')).toHaveText(/^Submission 1, judged/);
    });

    await test.step('approach', async () => {
      await button('Finish coding').tap();
      await page.getByRole('dialog').getByRole('button', { name: 'Finish coding' }).tap();
      await page.getByRole('textbox', { name: 'Your approach', exact: true }).fill('One pass.');
      await page.getByRole('radiogroup', { name: 'Time complexity' }).getByText('O(n)').tap();
      await pane('Your code').tap();
      await expect(page.getByRole('region', { name: 'Your code' })).toContainText('Submission 1');
      await noSidewaysScrolling(page);
      await button('Finish assessment').tap();
      await page.getByRole('button', { name: 'Finish and open the report' }).tap();
    });

    await seeReport(page, titles);
  });
});

async function seeReport(page: Page, titles: readonly string[]) {
  await test.step('the report', async () => {
    for (const title of titles) {
      const problem = page.getByRole('region', { name: title, exact: true });
      await expect(problem).toContainText('Counted: submission 1');
      await expect(problem).toContainText(/\d+\/\d+/);
    }
    await noSidewaysScrolling(page);
  });
}

/** The title of the statement in sight. */
async function shownTitle(page: Page): Promise<string> {
  const statement = page.getByRole('region', { name: 'Statement' });
  const title = statement.getByRole('heading', { level: 2 }).first();
  await expect(title).toBeInViewport();
  return title.innerText();
}

async function noSidewaysScrolling(page: Page) {
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(over).toBeLessThanOrEqual(1);
}

/** Runs in the page. */
function inEditor(): boolean {
  const label = document.activeElement?.getAttribute('aria-label') ?? '';
  return label.startsWith('Code for');
}

/** Somebody who has no mouse: goes where Tab leads. */
class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Presses Tab until the focus is there. */
  async to(target: Locator) {
    await expect(target).toBeAttached();
    for (let presses = 0; presses < 120; presses += 1) {
      if (await target.evaluate((node) => node === document.activeElement)) return;
      // The editor keeps Tab for itself otherwise; elsewhere Escape closes things.
      if (await this.#page.evaluate(inEditor)) await this.#page.keyboard.press('Escape');
      await this.#page.keyboard.press('Tab');
    }
    throw new Error('Tab does not lead there.');
  }

  async press(key: string, target: Locator) {
    await this.to(target);
    await expect(target).toBeInViewport();
    await this.#page.keyboard.press(key);
  }

  /** Of radio buttons: to the group by Tab, inside it by arrows. */
  async choose(group: Locator, name: RegExp) {
    const wanted = group.getByRole('radio', { name });
    await this.to(group.getByRole('radio', { checked: true }));
    for (let presses = 0; presses < 8; presses += 1) {
      if (await wanted.isChecked()) return;
      await this.#page.keyboard.press('ArrowDown');
    }
    throw new Error(`No arrow leads to ${name}.`);
  }

  /** In place of all that stands there. */
  async paste(text: string) {
    await this.#page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.#page.keyboard.press('ControlOrMeta+A');
    await this.#page.keyboard.press('ControlOrMeta+V');
  }
}
