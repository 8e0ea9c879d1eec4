import type { Where } from './sums.ts';

export const spans = [4, 8, 16, 26, 52] as const;
const defaultWeeks = 8;

/** What the address of the page says. */
export type ProgressFilter = {
  weeks: number;
  where: Where;
  /** Null means any. */
  language: string | null;
};

/** Reads the address. What it does not understand counts as not given. */
export function readFilter(params: URLSearchParams): ProgressFilter {
  const weeks = spans.find((span) => String(span) === params.get('weeks')) ?? defaultWeeks;
  const language = params.get('language');
  return {
    weeks,
    where: params.get('where') === 'any' ? 'any' : 'assessment',
    language: language && /^[a-z]{1,20}$/.test(language) ? language : null,
  };
}

/** The shortest address that says the same. */
export function writeFilter({ weeks, where, language }: ProgressFilter): URLSearchParams {
  const params = new URLSearchParams();
  if (weeks !== defaultWeeks) params.set('weeks', String(weeks));
  if (where !== 'assessment') params.set('where', where);
  if (language) params.set('language', language);
  return params;
}
