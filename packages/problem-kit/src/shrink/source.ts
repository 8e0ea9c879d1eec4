import { casesOf, levelCountOf, parseSignature, type SingleTest, type Test } from '@dryrun/judge';
import type { CheckedHiddenTests } from '../define/define-tests.ts';
import type { CodeJudgingData } from '../load/judging-data.ts';
import { type ProblemPackage, readCodePackage, readHiddenTests } from '../load/read-package.ts';
import { type Rules, rulesOf } from './candidate.ts';
import { type Draws, fewValues } from './draw-candidates.ts';
import { eachLeaf, type Input } from './places.ts';
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

const sources = new WeakMap<CodeJudgingData, Promise<ShrinkSource>>();

/**
 * What a search needs of a problem, kept as long as its judging view is.
 *
 * @throws ProblemPackageError when the package cannot be read
 */
export function shrinkSourceFor(data: CodeJudgingData): Promise<ShrinkSource> {
  const known = sources.get(data);
  if (known) return known;
  const source = readCodePackage(data.directory).then(async (pack) =>
    shrinkSourceOf(
      // What is judged up to a level is searched up to it: the package's methods of later ones are none.
      { ...pack, signature: data.signature },
      await readHiddenTests(pack),
      data,
    ),
  );
  source.catch(() => sources.delete(data));
  sources.set(data, source);
  return source;
}

export function shrinkSourceOf(
  pack: ProblemPackage,
  generators: CheckedHiddenTests,
  { samples, hidden }: { samples: readonly SingleTest[]; hidden: readonly Test[] },
): ShrinkSource {
  const large = new Set<string>();
  const farthest = new Map<string, number>();
  const { kind } = parseSignature(pack.signature);
  const known: Input[] = samples.map(({ input }) => input);
  const seen: Input[] = [...known];
  for (const test of hidden) {
    for (const { input } of casesOf(test)) {
      const { values } = sizeOf(input);
      if (values > fewValues) large.add(test.group);
      else if (!('sweep' in test)) known.push(input);
      if (values <= mostValuesLookedAt) seen.push(input);
      eachLeaf(kind, input, (leaf, shape) => {
        if (typeof leaf !== 'number' || Math.abs(leaf) <= (farthest.get(shape) ?? 0)) return;
        farthest.set(shape, Math.abs(leaf));
      });
    }
  }
  const smallGroups = new Set(
    hidden.map(({ group }) => group).filter((group) => !large.has(group)),
  );
  const rules = rulesOf(pack, seen);
  const level = levelCountOf(pack.signature);
  const draws = { slug: pack.slug, hidden: generators, level, rules, known, smallGroups, farthest };
  return { pack, hidden, rules, draws };
}
