import { constants } from 'node:os';
import { type Cost, type Limits, sayBytes } from '@dryrun/judge';
import { nameOfCall } from '../walls/native-filter.ts';
import type { CallEnd } from '../wire/protocol.ts';
import { consoleLimitCharacters } from '../wire/read-message.ts';
import type { TestReport } from './program-host.ts';

/** What a program takes that does nothing: the process itself, which an input of a sweep is many times. */
const emptyProgram = { bytes: 1024 * 1024, cpuMs: 0.4 };

const signals = new Map(
  Object.entries(constants.signals).map(([name, number]) => [number, name] as const),
);
/** The kernel's own watch on CPU time. */
const outOfTime: readonly number[] = [9, 24];

/**
 * How a test ended, with the JSON of what was returned, if it was.
 *
 * @param ownDataBytes what the program asks for before it begins
 */
export function readReport(
  report: TestReport,
  limits: Limits,
  ownDataBytes: number,
): { end: CallEnd; answer: Buffer | null } {
  const cost = costOf(report);
  const failed = (kind: 'time-limit' | 'memory-limit' | 'output-limit') => {
    const memoryBytes =
      kind === 'memory-limit'
        ? Math.max(cost.memoryBytes, limits.memoryLimitBytes)
        : cost.memoryBytes;
    return { end: { kind, ...cost, memoryBytes }, answer: null };
  };
  switch (report.verdict) {
    case 'cpu-time':
    case 'wall-time':
    case 'idle':
      return failed('time-limit');
    case 'printed':
    case 'answered':
      return failed('output-limit');
    case 'ended':
      break;
  }
  const { signal, exitCode, answer } = report;
  if (outOfTime.includes(signal) && report.cpuTimeMs >= limits.timeLimitMs)
    return failed('time-limit');
  if (signal === 0 && exitCode === 0 && answer.length > 0)
    return { end: { kind: 'returned', ...cost }, answer };
  const note = readNote(report.note);
  // Ended before anything of ours ran: by the kernel, which cannot map it, or by the C library.
  if (note === null && ownDataBytes > limits.memoryLimitBytes) return failed('memory-limit');
  const call = note !== null && note.call >= 0 ? { call: note.call } : {};
  if (note?.kind === 'S' && note.text === 'memory') return failed('memory-limit');
  if (note?.kind === 'M') {
    const [reason = '', shown = ''] = note.text.split(/\n(.*)/s);
    return { end: { kind: 'mistyped', reason, shown, ...call, ...cost }, answer: null };
  }
  if (note?.kind === 'O') return failed('output-limit');
  if (note?.kind === 'X') {
    const [message = '', stack = ''] = note.text.split('\0');
    return { end: { kind: 'threw', message, stack, ...call, ...cost }, answer: null };
  }
  const message = tell(report, note, cost.console, limits);
  return { end: { kind: 'threw', message, stack: '', ...call, ...cost }, answer: null };
}

function costOf(report: TestReport): Cost {
  const console = report.console.toString('utf8').slice(0, consoleLimitCharacters);
  return {
    cpuTimeMs: Math.max(0, report.cpuTimeMs - emptyProgram.cpuMs),
    wallTimeMs: report.wallTimeMs,
    memoryBytes: Math.max(0, report.peakBytes - emptyProgram.bytes),
    console,
    consoleCharacters: Math.max(report.consoleUnits, console.length),
  };
}

/** A letter, the number of the call, a space, the text. The program can write here what it likes. */
type Note = { kind: string; call: number; text: string };

function readNote(note: Buffer): Note | null {
  const [, kind = '', call = '', text = ''] =
    /^([A-Z])(-?\d{1,9}) (.*)$/s.exec(note.toString('utf8')) ?? [];
  return kind === '' ? null : { kind, call: Number(call), text };
}

function tell(
  { signal, exitCode }: TestReport,
  note: Note | null,
  console: string,
  limits: Limits,
): string {
  switch (note?.kind) {
    case 'E':
      return `Uncaught exception: ${note.text}`;
    case 'C':
      return `The program called ${nameOfCall(Number(note.text))}, which is not allowed here.`;
    case 'S':
      return tellCrash(note.text, limits);
    case 'B':
      return notBegun;
  }
  if (signal === 6) {
    const said = lastWords(console);
    return `The program was aborted (SIGABRT)${said === '' ? '.' : `: ${said}`}`;
  }
  if (signal === 31) return 'The program made a system call that is not allowed here.';
  if (signal !== 0) return `The program crashed (${signals.get(signal) ?? `signal ${signal}`}).`;
  const how = exitCode === 0 ? '' : ` with the code ${exitCode}`;
  return `The program ended itself${how} before it had returned.`;
}

function tellCrash(what: string, { memoryLimitBytes }: Limits): string {
  switch (what) {
    case 'arithmetic':
      return 'Division by zero, or of the smallest integer by -1 (SIGFPE).';
    case 'stack':
      return `Stack overflow: the calls within each other took all of the ${sayBytes(memoryLimitBytes)} that there are (SIGSEGV).`;
    case 'null':
      return 'Segmentation fault: a null pointer was followed (SIGSEGV).';
    case 'address':
      return "Segmentation fault: the program reached for memory that is not its own, such as behind an array's end (SIGSEGV).";
    case 'instruction':
      return 'The program ran into an instruction that there is not, such as at the end of a function that returns nothing (SIGILL).';
    default:
      return 'The program ended itself by std::terminate.';
  }
}

const notBegun =
  'The program could not be started: sections of its own make it a file that the system does not run.';

/** What an assertion and the library say before they abort is the last line on the console. */
function lastWords(console: string): string {
  const last = console.trimEnd().split('\n').at(-1) ?? '';
  const asserted = /^program: (.*)$/.exec(last)?.[1];
  if (asserted !== undefined) return asserted.slice(0, 1_000);
  return /^(?:terminate|free\(\)|malloc|double free|munmap_chunk|corrupted|\*\*\*|.*libstdc)/.test(
    last,
  )
    ? last.slice(0, 1_000)
    : '';
}
