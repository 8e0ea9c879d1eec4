import type { Signature } from '@dryrun/judge';
import { readHelp } from '../load/help.ts';
import { type ProblemPackage, strayStatements } from '../load/read-package.ts';
import type { Check } from './report.ts';
import { hasWord, namesOf, quotedIn, unbounded } from './statement-names.ts';
import { partsFaults } from './statement-parts.ts';
import { countWords, headingFault, wordsFault } from './statement-rules.ts';

/** A candidate has only this text and the constraints: both have to speak of everything. */
export async function checkStatement(pack: ProblemPackage): Promise<Check> {
  const { statement, signature, definition, levelCount } = pack;
  const stray = (await strayStatements(pack)).map(
    (file) =>
      `${file}: it is shown at none of the problem's levels, of which there ${levelCount === 1 ? 'is 1' : `are ${levelCount}`}`,
  );
  return {
    name: 'statement',
    promise: 'the statement is complete',
    faults: [
      ...stray,
      ...(levelCount === 1
        ? [
            wordsFault(statement).fault ?? [],
            unnamed('statement.md', statement, namesOf(signature)),
            unreturned(statement, signature),
            headingFault(statement) ?? [],
            unbounded(definition.constraints, signature),
          ].flat()
        : partsFaults(pack)),
    ],
    note: `${countWords(statement)} words, ${definition.constraints.length} constraints`,
  };
}

function unnamed(file: string, text: string, names: readonly string[]): string[] {
  const quoted = quotedIn(text);
  return names
    .filter((name) => !quoted.some((code) => hasWord(code, name)))
    .map((name) => `${file}: it never speaks of \`${name}\`; name it in backticks`);
}

function unreturned(statement: string, signature: Signature): string[] {
  const paragraphs = statement.split(/\n\s*\n/).filter((text) => text.trim() !== '');
  const end = signature.kind === 'class' ? paragraphs : paragraphs.slice(-2);
  return end.some((text) => /\breturn(s|ed|ing)?\b/i.test(text))
    ? []
    : ['statement.md: end by saying what to return, for example "Return the number of …"'];
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
