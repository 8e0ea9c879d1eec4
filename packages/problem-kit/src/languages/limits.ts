import type { Language, Limits } from '@dryrun/judge';
import { kitLanguages } from './languages.ts';

/**
 * The limits a program of this language has on a problem. What an author writes is for JavaScript and
 * TypeScript; slower languages get a multiple of both times. Whoever shows or enforces a limit asks
 * here, so that candidates are judged by what they read.
 */
export function limitsFor(language: Language, limits: Limits): Limits {
  const factor = kitLanguages.find((known) => known.language === language)?.timeFactor ?? 1;
  return {
    ...limits,
    timeLimitMs: limits.timeLimitMs * factor,
    totalTimeLimitMs: limits.totalTimeLimitMs * factor,
  };
}
