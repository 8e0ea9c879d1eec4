import type { Test } from '@dryrun/judge';

const fewestInputs = 100;
const mostInputs = 300;
const mostSweeps = 8;
const mostSweepsOfLevel = 3;
const mostCharacters = 600;

/** At least one sweep of many inputs. */
export function fewInputs(tests: readonly Test[], where: string): string[] {
  const sweeps = tests.filter((test) => 'sweep' in test);
  const longest = Math.max(0, ...sweeps.map(({ sweep }) => sweep.length));
  if (longest >= fewestInputs) return [];
  return [
    `tests/generate.ts: ${where}${sweeps.length} sweeps, the longest of ${longest} different inputs; give one of all shapes of small inputs, ${fewestInputs} to ${mostInputs} of them: { group, sweep: how many, make }`,
  ];
}

/** Not too many sweeps, and all of them small enough for a person to work out. */
export function sweepFaults(hidden: readonly Test[], levelCount: number): string[] {
  const faults: string[] = [];
  const sweeps = hidden.filter((test) => 'sweep' in test);
  const most = levelCount === 1 ? mostSweeps : mostSweepsOfLevel * levelCount;
  if (sweeps.length > most)
    faults.push(`tests/generate.ts: ${sweeps.length} sweeps; give at most ${most}`);
  for (const { group, sweep } of sweeps) {
    if (sweep.length > mostInputs)
      faults.push(
        `tests/generate.ts: the sweep "${group}" has ${sweep.length} inputs; give at most ${mostInputs}`,
      );
    const largest = Math.max(...sweep.map((one) => JSON.stringify(one.input).length));
    if (largest > mostCharacters)
      faults.push(
        `tests/generate.ts: the sweep "${group}" has an input of ${largest} characters; up to ${mostCharacters} are small`,
      );
  }
  return faults;
}
