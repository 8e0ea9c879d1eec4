import type { Grammar } from './grammar.ts';
import { cpp } from './grammars/cpp.ts';
import { java } from './grammars/java.ts';
import { python } from './grammars/python.ts';
import { javascript, typescript } from './grammars/scripts.ts';
import { sql } from './grammars/sql.ts';

const grammars: Record<string, Grammar> = { javascript, typescript, python, cpp, java, sql };

/** The languages that have colours. */
export const colouredLanguages = Object.keys(grammars);

/** Null for a language without colours: it is shown as plain text. */
export function findGrammar(language: string): Grammar | null {
  return grammars[language] ?? null;
}

/** Spaces a Tab inserts. */
export function tabSizeOf(language: string): 2 | 4 {
  return findGrammar(language)?.tabSize ?? 4;
}
