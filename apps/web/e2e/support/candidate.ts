import { expect, type Locator, type Page } from '@playwright/test';
import { type LanguageName, named } from './solutions.ts';

export type SetUp = {
  preset?: string;
  /** As the lobby names it. */
  editor?: 'Standard' | 'No autocomplete' | 'Plain' | 'Document';
  language?: LanguageName;
};

const usualPreset = 'Classic 105';

/** Somebody who sits an assessment, and finds everything by what it is called. */
export class Candidate {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** From the home page to the lobby, with everything chosen and the system check passed. */
  async setUp(choices: SetUp = {}) {
    const { page } = this;
    await page.goto('/');
    const start = page.getByRole('region', { name: 'Start an assessment' });
    await start.getByRole('link', { name: choices.preset ?? usualPreset }).click();
    await this.chooseInLobby(choices);
  }

  /** In the lobby of a preset, until the system check has passed. */
  async chooseInLobby({ preset = usualPreset, editor, language = 'TypeScript' }: SetUp) {
    const { page } = this;
    await expect(page.getByRole('heading', { level: 1 })).toContainText(preset);
    if (editor) await page.getByRole('radio', { name: new RegExp(`^${editor}`) }).check();
    await page.getByRole('radio', { name: named(language) }).check();
    const check = page.getByRole('region', { name: 'System check' });
    // It has a program judged, for which a server that has just begun starts a sandbox.
    await expect(check.getByRole('listitem').filter({ hasText: 'passed' })).toHaveCount(4, {
      timeout: 60_000,
    });
  }

  /** Presses Start. Gives back the titles of the problems that were drawn, in order. */
  async start(): Promise<string[]> {
    await this.page.getByRole('button', { name: 'Start' }).click();
    return this.problemTitles();
  }

  /** Of the section that is open, in order. */
  async problemTitles(): Promise<string[]> {
    await expect(this.problemLinks.first()).toBeVisible();
    const links = await this.problemLinks.all();
    const titles = await Promise.all(links.map((link) => link.innerText()));
    // "1" stands before the title.
    return titles.map((title) => title.replace(/^\d+\s*/, '').trim());
  }

  get problemLinks(): Locator {
    return this.page.getByRole('navigation', { name: 'Problems' }).getByRole('link');
  }

  async open(title: string) {
    await this.problemLinks.filter({ hasText: title }).click();
    // The first editor of a page is loaded first, which takes a busy machine long.
    await expect(this.editor).toHaveAccessibleName(`Code for ${title}`, { timeout: 60_000 });
  }

  /** Not the box that takes keys until it is there. */
  get editor(): Locator {
    const boxes = this.page.getByRole('region', { name: 'Code', exact: true }).getByRole('textbox');
    return boxes.and(this.page.locator(':not([data-early] *)'));
  }

  /** Replaces all that stands in the editor, as one who pastes. */
  async write(code: string) {
    await this.editor.focus();
    await this.page.evaluate((text) => navigator.clipboard.writeText(text), code);
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.press('ControlOrMeta+V');
  }

  /** What stands in the editor, as one who copies it. */
  async code(): Promise<string> {
    await this.editor.focus();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.press('ControlOrMeta+C');
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Types at the end of the code. */
  async type(text: string) {
    await this.editor.focus();
    await this.page.keyboard.press('ControlOrMeta+End');
    await this.page.keyboard.type(text);
  }

  async chooseLanguage(language: LanguageName) {
    await this.page.getByRole('button', { name: /^Language/ }).click();
    await this.page.getByRole('menuitemradio', { name: named(language) }).click();
  }

  get results(): Locator {
    return this.page.getByRole('region', { name: 'Results' });
  }

  async openResults(tab: 'Samples' | 'Custom input' | 'Submission') {
    await this.results.getByRole('tab', { name: tab }).click();
  }

  async run() {
    await this.results.getByRole('button', { name: /^Run/ }).click();
  }

  /** Submits and waits for the verdict. Gives back "passed/total". */
  async submit(): Promise<string> {
    const { results } = this;
    const before = await results.getByRole('button', { name: /^Submission \d/ }).count();
    await results.getByRole('button', { name: /^Submit/ }).click();
    await expect(results.getByRole('status')).toHaveText(
      new RegExp(`^Submission ${before + 1}, judged .*`),
      { timeout: 60_000 },
    );
    const label = await results.getByRole('tab', { name: /^Submission/ }).innerText();
    const [rate] = /\d+\/\d+$/.exec(label.trim()) ?? [];
    if (!rate) throw new Error(`The tab of the submission says no pass rate: ${label}`);
    return rate;
  }

  get timer(): Locator {
    return this.page.getByRole('timer');
  }

  /** What is left of the section, as the timer shows it, in seconds. */
  async secondsLeft(): Promise<number> {
    const [time = ''] = /[\d:]+/.exec(await this.timer.innerText()) ?? [];
    return time.split(':').reduce((total, part) => total * 60 + Number(part), 0);
  }

  /** Waits until all that was written is on the server. */
  async saved() {
    await expect(this.page.getByRole('banner').getByText(/^Saved/)).toBeVisible();
  }

  /** @param name what the section is called: a document, or a language beside queries */
  async finishCoding(name = 'coding') {
    await this.page.getByRole('button', { name: `Finish ${name}` }).click();
    const dialog = this.page.getByRole('dialog', { name: `Finish ${name}?` });
    await dialog.getByRole('button', { name: `Finish ${name}` }).click();
  }

  /** The last section of a phone screen. */
  async finishQuestions() {
    await this.page.getByRole('button', { name: 'Finish questions' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Finish questions?' });
    await dialog.getByRole('button', { name: 'Finish and open the report' }).click();
  }

  async explain(title: string, explanation: { text: string; time: string; space: string }) {
    const { page } = this;
    await this.problemLinks.filter({ hasText: title }).click();
    const form = page.getByRole('main');
    await expect(
      form.getByRole('heading', { name: `Explain your approach to ${title}` }),
    ).toBeVisible();
    await form.getByRole('textbox', { name: 'Your approach', exact: true }).fill(explanation.text);
    for (const [group, choice] of [
      ['Time complexity', explanation.time],
      ['Space complexity', explanation.space],
    ] as const) {
      await form
        .getByRole('radiogroup', { name: group })
        .getByRole('radio', { name: choice, exact: true })
        .check();
    }
  }

  async finishAssessment() {
    await this.page.getByRole('button', { name: 'Finish assessment' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Finish the assessment?' });
    await dialog.getByRole('button', { name: 'Finish and open the report' }).click();
  }
}
