import { join } from 'node:path';
import { casesOf, type SingleTest, type Test } from '@dryrun/judge';
import type { CheckedHiddenTests } from '../define/define-tests.ts';
import { type ProblemPackage, readCodePackage, readHiddenTests } from '../load/read-package.ts';
import { type Rules, rulesOf } from './candidate.ts';
import { type Draws, fewValues } from './draw-candidates.ts';
import type { Input } from './places.ts';
import { sizeOf } from './size.ts';

/** What a search for smallest failing inputs needs of a package that asks for a program. */
export type ShrinkSource = {
  pack: ProblemPackage;
  hidden: readonly Test[];
  rules: Rules;
  draws: Draws;
};

/** Larger inputs tell nothing about shapes that small ones do not. */
const mostValuesLookedAt = 5_000;

/** @param tests the package's own, as they are judged. @throws ProblemPackageError when it cannot be read. */
export async function readShrinkSource(
  problemsDir: string,
  slug: string,
  tests: { samples: readonly SingleTest[]; hidden: readonly Test[] },
): Promise<ShrinkSource> {
  const directory = join(problemsDir, slug);
  const [pack, generators] = await Promise.all([
    readCodePackage(directory),
    readHiddenTests(directory),
  ]);
  return shrinkSourceOf(pack, generators, tests);
}

export function shrinkSourceOf(
  pack: ProblemPackage,
  generators: CheckedHiddenTests,
  { samples, hidden }: { samples: readonly SingleTest[]; hidden: readonly Test[] },
): ShrinkSource {
  const large = new Set<string>();
  const known: Input[] = samples.map(({ input }) => input);
  const seen: Input[] = [...known];
  for (const test of hidden) {
    for (const { input } of casesOf(test)) {
      const { values } = sizeOf(input);
      if (values > fewValues) large.add(test.group);
      else if (!('sweep' in test)) known.push(input);
      if (values <= mostValuesLookedAt) seen.push(input);
    }
  }
  const smallGroups = new Set(
    hidden.map(({ group }) => group).filter((group) => !large.has(group)),
  );
  const rules = rulesOf(pack, seen);
  const draws = { slug: pack.slug, hidden: generators, rules, known, smallGroups };
  return { pack, hidden, rules, draws };
}
