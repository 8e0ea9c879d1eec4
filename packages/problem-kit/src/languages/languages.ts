import {
  type Language,
  levelOf,
  type ProblemSignature,
  parseSignature,
  signatureUpTo,
} from '@dryrun/judge';
import { cpp } from './cpp.ts';
import { java } from './java.ts';
import { javascript } from './javascript.ts';
import type { KitLanguage } from './language.ts';
import { python } from './python.ts';
import { queryFileExtension, queryLanguage, starterQuery } from './sql.ts';
import { typescript } from './typescript.ts';

/** Every language an example solution may be written in. */
export const kitLanguages: readonly KitLanguage[] = [typescript, javascript, python, java, cpp];

/** Starter code for a signature, by language. */
export function starterCodeByLanguage(signature: ProblemSignature): Record<Language, string> {
  if (signature.kind === 'query') return { [queryLanguage]: starterQuery(signature) };
  const parsed = parseSignature(signature);
  return Object.fromEntries(
    kitLanguages.map((known) => [known.language, known.starterCode(parsed)]),
  );
}

/** What a level adds to the starter code of the one before, by language: its methods alone. */
export function starterMethodsByLanguage(
  signature: ProblemSignature,
  level: number,
): Record<Language, string> {
  if (signature.kind !== 'class') return {};
  const names = signature.methods.filter((one) => levelOf(one) === level).map(({ name }) => name);
  const parsed = parseSignature(signatureUpTo(signature, level));
  if (parsed.kind !== 'class') return {};
  const methods = parsed.methods.filter(({ name }) => names.includes(name));
  return Object.fromEntries(
    kitLanguages.map((known) => [known.language, known.starterMethods(parsed, methods)]),
  );
}

/** The language of a file by the end of its name, or null when it is none of ours. */
export function languageOfFile(fileName: string): Language | null {
  if (fileName.endsWith(queryFileExtension)) return queryLanguage;
  return kitLanguages.find((known) => fileName.endsWith(known.fileExtension))?.language ?? null;
}
