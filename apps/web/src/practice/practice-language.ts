import { readSettings } from '../settings/own-settings.ts';

const key = 'dry-run:practice-language';

/** The default of the settings, or else the language that was practised in last on this machine. */
export function readPracticeLanguage(): string | null {
  const { language } = readSettings();
  if (language !== null) return language;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function keepPracticeLanguage(language: string): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Storage may be forbidden; then every problem begins in the first language.
  }
}
