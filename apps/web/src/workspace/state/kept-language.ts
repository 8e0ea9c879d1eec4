import type { DeskProblemInput } from '../desk-problem-input.ts';
import { createStore, type Store } from './store.ts';

/** The language that is written in, remembered over a reload as long as the problem has it. */
export function createKeptLanguage(
  storage: Storage,
  key: string,
  { problem, language: first }: Pick<DeskProblemInput, 'problem' | 'language'>,
): Store<string> {
  const kept = storage.getItem(key);
  const language = createStore(kept !== null && kept in problem.starterCode ? kept : first);
  language.subscribe(() => storage.setItem(key, language.get()));
  return language;
}
