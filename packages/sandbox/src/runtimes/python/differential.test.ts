import { beforeAll, describe, expect, test } from 'vitest';
import { findNativePython, runNatively } from './differential/native-python.ts';
import { type Known, moduleOf, type Program, readPrograms } from './differential/read-programs.ts';
import { pythonInTests, valueIn } from './testing.ts';

const { results } = pythonInTests();
const programs = readPrograms();
const native = findNativePython();
/** CPython's version in Pyodide. */
const ourMinor = 14;

/** Of every program what it prints here. Those that 32 bits ended in the common run have their own. */
async function runHere(): Promise<string[]> {
  const module = moduleOf(programs);
  const together = `${module}
def solve():
    found = []
    for index in range(len(PROGRAMS)):
        try: found.append(run(index, True))
        except BaseException: found.append("again")
    return found`;
  const options = { timeLimitMs: 60_000 };
  const [all] = await results(together, [[]], { ...options, returns: 'string[]' });
  const printed = valueIn(all) as string[];
  const again = printed.flatMap((text, index) => (text === 'again' ? [index] : []));
  const alone = `${module}\ndef solve(index): return run(index, True)`;
  const inputs = again.map((index) => [index]);
  const types = { types: ['integer'], returns: 'string' };
  const found = await results(alone, inputs, { ...options, ...types });
  for (const [position, result] of found.entries())
    printed[again[position] ?? -1] =
      result.kind === 'threw' ? `${result.message}\n` : String(valueIn(result));
  return printed;
}

/** Of every program what it prints natively, all in one process. */
function runThere(): string[] {
  if (native === null) return [];
  const last = `
import json as json_of_test
${programs.flatMap(({ known }, index) => (known.kind === 'deep' ? [`PROGRAMS[${index}] = lambda: None`] : [])).join('\n')}
print(json_of_test.dumps([run(index, False) for index in range(len(PROGRAMS))]))`;
  return JSON.parse(runNatively(native, moduleOf(programs) + last));
}

type Comparison = 'same' | 'version' | 'differs';

function compare(known: Known, here: string, there: string, minor: number): Comparison {
  // Whose recursion natively ends with the stack: it has to come to its end here.
  if (known.kind === 'deep') return /Error/.test(here) ? 'differs' : 'same';
  if (here === there) return 'same';
  const older = minor < ourMinor;
  if (known.kind === 'since' && minor < known.minor) return 'version';
  const kindOfError = (text: string) => text.trimEnd().split('\n').at(-1)?.split(':')[0];
  if (known.kind === 'message' && older && kindOfError(here) === kindOfError(there))
    return 'version';
  return 'differs';
}

test('there are more than 400 programs', () => expect(programs.length).toBeGreaterThan(400));

const title = native ? `python3 of version 3.${native.minor}` : 'no python3 of 3.11 or later here';
describe.skipIf(native === null)(`beside ${title}`, () => {
  let here: string[] = [];
  let there: string[] = [];
  beforeAll(async () => {
    here = await runHere();
    there = runThere();
  }, 180_000);

  const rows = programs.map((program, index): [string, Program, number] => {
    return [`${program.topic}: ${program.name}`, program, index];
  });

  test.each(rows)('%s', (_, { known }, index) => {
    const [ours = '', theirs = ''] = [here[index], there[index]];
    const found = compare(known, ours, theirs, native?.minor ?? 0);
    // Of what differs the reason is written down; once it no longer does, that is to be taken away.
    const wanted = known.kind === 'order' || known.kind === 'differs' ? 'differs' : undefined;
    if (wanted) expect(found).toBe(wanted);
    else if (found === 'differs') expect(ours).toBe(theirs);
  });
});
