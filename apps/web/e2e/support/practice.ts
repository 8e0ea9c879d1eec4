import { expect, type Page } from '@playwright/test';
import type { Candidate } from './candidate.ts';
import { type LanguageName, named } from './solutions.ts';

export type Mode = 'Standard' | 'No autocomplete' | 'Plain' | 'Document';

/** Whether one can write in this language here: a compiler may not be installed. */
export async function isOffered(page: Page, language: LanguageName): Promise<boolean> {
  const languages: { name: string; available: boolean; starting: boolean }[] = [];
  // A language is offered when its first program has run.
  await expect(async () => {
    languages.splice(0, Infinity, ...(await (await page.request.get('/api/languages')).json()));
    expect(languages.filter(({ starting }) => starting)).toEqual([]);
  }).toPass({ timeout: 90_000 });
  return languages.some(({ name, available }) => available && named(language).test(name));
}

/** Practice, where modes and languages can be changed in one page. */
export async function practise(page: Page, candidate: Candidate, language: LanguageName) {
  await isOffered(page, language);
  await page.goto('/problems/camp-generators');
  // While the editor is being made, a press has to wait for it.
  await expect(candidate.editor).toHaveCount(1, { timeout: 60_000 });
  await candidate.chooseLanguage(language);
}

/** Where the web app keeps it. */
const modeKey = 'dry-run:practice-mode';

const idOf = {
  Standard: 'standard',
  'No autocomplete': 'no-autocomplete',
  Plain: 'plain',
  Document: 'document',
} as const;

/**
 * Practice in the plain editor, until another is chosen. Monaco and TypeScript's worker take half of what
 * a page takes: stories that are not about the editor do without.
 */
export async function inPlain(page: Page) {
  await page.addInitScript(
    (key) => localStorage.setItem(key, localStorage.getItem(key) ?? 'plain'),
    modeKey,
  );
}

/** The same problem in a new document, as one finds it who chose this mode last. */
export async function practiseAnew(page: Page, candidate: Candidate, mode: Mode) {
  await page.evaluate(([key, id]) => localStorage.setItem(key, id), [modeKey, idOf[mode]] as const);
  await page.goto('/problems/camp-generators');
  await expect(candidate.editor).toHaveCount(1, { timeout: 60_000 });
  await expect(page.getByRole('button', { name: /^Editor/ })).toContainText(mode);
}

export async function chooseMode(page: Page, mode: Mode) {
  await page.getByRole('button', { name: /^Editor/ }).click();
  await page.getByRole('menuitemradio', { name: new RegExp(`^${mode}`) }).click();
}

/** The list of suggestions, while it is open. */
export function suggest(page: Page) {
  return page.getByRole('listbox', { name: 'Suggest' });
}
