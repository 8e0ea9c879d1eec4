import type { Signature } from '@dryrun/judge';
import { readHelp } from '../load/help.ts';
import type { ProblemPackage } from '../load/read-package.ts';
import type { Check } from './report.ts';
import { headingFault, wordsFault } from './statement-rules.ts';

/** A candidate has only this text and the constraints: both have to speak of everything. */
export function checkStatement({ statement, signature, definition }: ProblemPackage): Check {
  const { words, fault } = wordsFault(statement);
  const faults = fault === null ? [] : [fault];
  const quoted = [...statement.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
  for (const name of namesOf(signature)) {
    if (!quoted.some((code) => hasWord(code, name))) {
      faults.push(`statement.md: it never speaks of \`${name}\`; name it in backticks`);
    }
  }
  const paragraphs = statement.split(/\n\s*\n/).filter((text) => text.trim() !== '');
  const end = signature.kind === 'class' ? paragraphs : paragraphs.slice(-2);
  if (!end.some((text) => /\breturn(s|ed|ing)?\b/i.test(text))) {
    faults.push('statement.md: end by saying what to return, for example "Return the number of …"');
  }
  const heading = headingFault(statement);
  if (heading !== null) faults.push(heading);
  const stated = definition.constraints.map(({ rule, meaning }) => `${rule} ${meaning}`).join('\n');
  for (const name of numbersOf(signature)) {
    if (!hasWord(stated, name)) {
      faults.push(`problem.ts: constraints: none says within what \`${name}\` lies`);
    }
  }
  return {
    name: 'statement',
    promise: 'the statement is complete',
    faults,
    note: `${words} words, ${definition.constraints.length} constraints`,
  };
}

/** Hints and editorial, for after the sitting. */
export async function checkHelp(directory: string, levelCount = 1): Promise<Check> {
  const { hints, faults } = await readHelp(directory, levelCount);
  return {
    name: 'help',
    promise: 'hints and editorial are there',
    faults,
    note: `${hints.length} hints`,
  };
}

/** All that a statement must name. */
function namesOf(signature: Signature): string[] {
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

function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\d_])${word}(?![\\p{L}\\d_])`, 'u').test(text);
}
