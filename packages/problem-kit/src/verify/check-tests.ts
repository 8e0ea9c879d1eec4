import { casesOf } from '@dryrun/judge';
import type { CheckedHiddenTests } from '../define/define-tests.ts';
import { Random } from '../generate/random.ts';
import { canonicalText, differencesFromLock, lockOf } from '../load/lock.ts';
import { readText } from '../load/read-files.ts';
import { readLock } from '../load/read-package.ts';
import type { Check } from './report.ts';
import type { Subject } from './subject.ts';
import { fewInputs, sweepFaults } from './sweep-rules.ts';
import { testsOfLevels } from './tests-of-levels.ts';

const fewestHidden = 20;
const mostHidden = 30;
const fewestGroups = 5;
/** Says nothing of what is probed. */
const emptyName = /^(tests?|cases?|groups?|random|misc|other|hidden|more|various|todo)\b[\s\d]*$/i;
const chance = /\bMath\.random\b|\bDate\b|\bperformance\.now\b|\bcrypto\b/;

/** Enough tests, no two the same, named for what they probe, and the same on every machine. */
export async function checkTests(subject: Subject): Promise<Check> {
  const { pack, hidden, samples, generators } = subject;
  const faults: string[] = [];
  if (pack.levelCount === 1) {
    const single = hidden.filter((test) => !('sweep' in test)).length;
    if (single < fewestHidden || single > mostHidden) {
      faults.push(
        `tests/generate.ts: ${single} tests besides sweeps; give ${fewestHidden} to ${mostHidden}`,
      );
    }
    faults.push(...fewInputs(hidden, ''));
  } else {
    faults.push(...testsOfLevels(pack, hidden));
  }
  faults.push(...sweepFaults(hidden, pack.levelCount));
  const groups = generators.groups.map(({ group }) => group);
  if (groups.length < fewestGroups) {
    faults.push(
      `tests/generate.ts: ${groups.length} groups; give at least ${fewestGroups}, each probing something else`,
    );
  }
  for (const group of groups.filter((name) => emptyName.test(name.trim()))) {
    faults.push(`tests/generate.ts: the group "${group}": name it for what it probes`);
  }
  const shown = JSON.stringify([pack.statement, pack.definition.constraints, pack.examples]);
  for (const group of groups.filter((name) => shown.includes(name))) {
    faults.push(
      `tests/generate.ts: the group "${group}": candidates read these words; name it so that it cannot be mistaken for something shown`,
    );
  }
  faults.push(...twins(subject));

  const found = chance.exec(await readText(pack.directory, 'tests/generate.ts'));
  if (found) {
    faults.push(
      `tests/generate.ts: it uses ${found[0]}; take chance only from the random that is handed in`,
    );
  }
  faults.push(...unseeded(pack.slug, generators, hidden));

  const lock = await readLock(pack.directory);
  for (const difference of differencesFromLock(lock, lockOf(samples, hidden))) {
    faults.push(
      `tests/lock.json: ${difference}; if the change is meant: npm run problems -- lock ${pack.slug}`,
    );
  }
  return {
    name: 'tests',
    promise: 'the hidden tests are enough, named, seeded and the locked ones',
    faults,
    note: `${hidden.length} tests in ${groups.length} groups`,
  };
}

function twins({ hidden }: Subject): string[] {
  const faults: string[] = [];
  const seen = new Map<string, number>();
  hidden.forEach((test, index) => {
    const key = canonicalText(test);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else
      faults.push(
        `tests/generate.ts: hidden tests ${first + 1} and ${index + 1} (${test.group}) are the same`,
      );
  });
  return faults;
}

/** Groups that give something else when they are asked again. */
function unseeded(
  slug: string,
  { groups }: CheckedHiddenTests,
  hidden: Subject['hidden'],
): string[] {
  const faults: string[] = [];
  for (const group of groups) {
    if (!('make' in group)) continue;
    const first = hidden.find((test) => test.group === group.group);
    const again = JSON.stringify(group.make(new Random(`${slug}/${group.group}/0`), 0));
    const given = first ? casesOf(first).map(({ input }) => JSON.stringify(input)) : [];
    // What a sweep draws first stands somewhere in it, as the smallest come first.
    if (!('sweep' in group ? given.includes(again) : given[0] === again)) {
      faults.push(
        `tests/generate.ts: the group "${group.group}" gives another input when asked again; depend on random and index only`,
      );
    }
  }
  return faults;
}
