import { levelOf, signatureUpTo, upToLevel } from '@dryrun/judge';
import { joinParts, type ProblemPackage, statementFiles } from '../load/read-package.ts';
import { hasWord, namesOf, quotedIn, unbounded } from './statement-names.ts';
import { headingFault, wordsOfLevelFault } from './statement-rules.ts';

/**
 * Of a statement in parts: up to each level it speaks of all that is there by then, and of nothing that
 * is not. So do constraints and samples, which are shown beside it.
 */
export function partsFaults(pack: ProblemPackage): string[] {
  const { statementParts, signature, definition, examples } = pack;
  const files = statementFiles(pack.levelCount);
  return statementParts.flatMap((part, at) => {
    const level = at + 1;
    const file = files[at] ?? '';
    const open = signatureUpTo(signature, level);
    const soFar = quotedIn(joinParts(statementParts.slice(0, level)));
    const known = new Set([open.name, ...namesOf(open)]);
    const later = namesOf(signature).filter((name) => !known.has(name));
    const missing = namesOf(open).filter((name) => !soFar.some((code) => hasWord(code, name)));
    const shown = [
      { place: file, code: quotedIn(part) },
      ...definition.constraints
        .filter((one) => levelOf(one) === level)
        .map(({ rule, meaning }) => ({
          place: `problem.ts: constraints: "${rule}"`,
          code: [rule, ...quotedIn(meaning)],
        })),
      ...examples
        .filter((one) => levelOf(one) === level)
        .map(({ explanation }) => ({
          place: `tests/examples.ts: "${explanation.slice(0, 40)}…"`,
          code: quotedIn(explanation),
        })),
    ];
    return [
      wordsOfLevelFault(file, part) ?? [],
      missing.map(
        (name) => `${file}: up to here nothing speaks of \`${name}\`; name it in backticks`,
      ),
      /\breturn(s|ed|ing)?\b/i.test(part) ? [] : `${file}: say what the new methods return`,
      headingFault(part, file) ?? [],
      unbounded(upToLevel(definition.constraints, level), open).map(
        (fault) => `${fault} at level ${level}`,
      ),
      later.flatMap((name) =>
        shown
          .filter(({ code }) => code.some((one) => hasWord(one, name)))
          .map(
            ({ place }) =>
              `${place}: it is shown at level ${level} and speaks of \`${name}\`, which comes later`,
          ),
      ),
    ].flat();
  });
}
