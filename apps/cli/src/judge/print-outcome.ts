import { type JudgeEvent, shorten, type Test, type TestOutcome } from '@dryrun/judge';

const columns = { test: 4, verdict: 22, time: 9, memory: 10 };

export const tableHead = [
  'test'.padStart(columns.test),
  'verdict'.padEnd(columns.verdict),
  'CPU'.padStart(columns.time),
  'memory'.padStart(columns.memory),
  'probes',
].join('  ');

/** As the pages count: samples s1, s2, … and hidden tests from 1 on. */
export function numberOf(index: number, sampleCount: number): string {
  return index < sampleCount ? `s${index + 1}` : String(index + 1 - sampleCount);
}

/** One test as a line of the table, and below it why it did not pass. */
export function formatOutcome(
  outcome: TestOutcome,
  { group, ...test }: Test,
  sampleCount: number,
): string {
  const row = [
    numberOf(outcome.index, sampleCount).padStart(columns.test),
    outcome.verdict.padEnd(columns.verdict),
    `${outcome.cpuTimeMs.toFixed(1)} ms`.padStart(columns.time),
    `${(outcome.memoryBytes / 1024 / 1024).toFixed(1)} MiB`.padStart(columns.memory),
    'sweep' in test ? `${group} (${test.sweep.length} inputs)` : group,
  ].join('  ');
  if (outcome.message === null) return row;
  const failing = 'sweep' in test ? test.sweep[(outcome.inputNumber ?? 1) - 1] : undefined;
  if (failing === undefined || !('sweep' in test)) return `${row}\n${indented(outcome.message)}`;
  const where = `Input ${outcome.inputNumber} of ${test.sweep.length}: ${shorten(JSON.stringify(failing.input), 400)}`;
  return `${row}\n${indented(`${where}\n${outcome.message}`)}`;
}

export function formatVerdict(event: Extract<JudgeEvent, { kind: 'verdict' }>): string {
  const { verdict, passed, total, message } = event;
  const place = event.line === null ? '' : ` at line ${event.line}`;
  const head = `${verdict}${place}, ${passed} of ${total} tests passed`;
  return message === null ? head : `${head}\n${indented(message)}`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n');
}
