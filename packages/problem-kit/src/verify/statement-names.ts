import type { Signature } from '@dryrun/judge';
import type { ProblemPackage } from '../load/read-package.ts';

/** What a text has in backticks. */
export function quotedIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}

/** Numbers of which no constraint says within what they lie. */
export function unbounded(
  constraints: ProblemPackage['definition']['constraints'],
  signature: Signature,
): string[] {
  const stated = constraints.map(({ rule, meaning }) => `${rule} ${meaning}`).join('\n');
  return numbersOf(signature)
    .filter((name) => !hasWord(stated, name))
    .map((name) => `problem.ts: constraints: none says within what \`${name}\` lies`);
}

/** All that a statement must name. */
export function namesOf(signature: Signature): string[] {
  const names = signature.parameters.map(({ name }) => name);
  if (signature.kind === 'function') return names;
  const ofMethods = signature.methods.flatMap(({ name, parameters }) => [
    name,
    ...parameters.map((parameter) => parameter.name),
  ]);
  return [...new Set([...names, ...ofMethods])];
}

/** The parameters that are a single number. */
function numbersOf(signature: Signature): string[] {
  const parameters =
    signature.kind === 'function'
      ? signature.parameters
      : [...signature.parameters, ...signature.methods.flatMap((method) => method.parameters)];
  const numbers = parameters.filter(({ type }) => /^\s*(integer|float)\s*\??\s*$/.test(type));
  return [...new Set(numbers.map(({ name }) => name))];
}

export function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\d_])${word}(?![\\p{L}\\d_])`, 'u').test(text);
}
