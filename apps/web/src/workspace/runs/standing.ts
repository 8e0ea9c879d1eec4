import type { ShownRun } from './shown-run.ts';

/** What was run, held beside what stands in the editor now; `unknown` as long as its code is. */
export type Standing = 'same' | 'changed' | 'other-language' | 'unknown';

/** `ran`: the code of the run, null when it is not known. */
export function standingOf(
  run: Pick<ShownRun, 'language'>,
  ran: string | null,
  editor: { language: string; content: string },
): Standing {
  if (run.language !== editor.language) return 'other-language';
  if (ran === null) return 'unknown';
  return ran === editor.content ? 'same' : 'changed';
}

/** Said beside results that are not those of what stands in the editor; null of those that are. */
export function sayStanding(
  { kind, number, language }: Pick<ShownRun, 'kind' | 'number' | 'language'>,
  standing: Standing,
  languageName: (id: string) => string,
): string | null {
  const which = kind === 'submission' ? `submission ${number}` : 'this run';
  switch (standing) {
    case 'changed':
      return `The code has changed since ${which}.`;
    case 'other-language':
      return `${which.charAt(0).toUpperCase()}${which.slice(1)} was in ${languageName(language)}.`;
    default:
      return null;
  }
}
