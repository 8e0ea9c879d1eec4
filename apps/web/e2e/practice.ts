import { expect, type Page } from '@playwright/test';
import type { Candidate } from './candidate.ts';
import type { LanguageName } from './solutions.ts';

export type Mode = 'Standard' | 'No autocomplete' | 'Plain' | 'Document';

/** Practice, where modes and languages can be changed in one page. */
export async function practise(page: Page, candidate: Candidate, language: LanguageName) {
  // A language is offered when its first program has run, if it is installed here.
  await expect(async () => {
    const languages = await (await page.request.get('/api/languages')).json();
    expect(languages.filter(({ starting }: { starting: boolean }) => starting)).toEqual([]);
  }).toPass({ timeout: 90_000 });
  await page.goto('/problems/camp-generators');
  // While the editor is being made, a press has to wait for it.
  await expect(candidate.editor).toHaveCount(1, { timeout: 60_000 });
  await candidate.chooseLanguage(language);
}

export async function chooseMode(page: Page, mode: Mode) {
  await page.getByRole('button', { name: /^Editor/ }).click();
  await page.getByRole('menuitemradio', { name: new RegExp(`^${mode}`) }).click();
}

/** The list of suggestions, while it is open. */
export function suggest(page: Page) {
  return page.getByRole('listbox', { name: 'Suggest' });
}
