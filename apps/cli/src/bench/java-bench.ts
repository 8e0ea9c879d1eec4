import { setTimeout as pause } from 'node:timers/promises';
import { defaultLimits, type Program } from '@dryrun/judge';
import type { CodeSandbox } from '@dryrun/sandbox';
import { type BenchRow, median, ratioRow, row } from './measure.ts';
import { bestTradeTest } from './programs/best-trade.ts';
import { typicalSignature } from './programs/cpp-programs.ts';
import { primes, scan, typical } from './programs/java-programs.ts';
import { judgeOnce, spawnOnce } from './run-once.ts';
import { writeScript } from './scripts.ts';

const rounds = 7;
const small = Array.from({ length: 30 }, (_, index) => bestTradeTest(20 + index, index));
const atMost = (value: number) => ({ kind: 'at most' as const, value });
/** Between two programs of one candidate, in which the next machine starts. */
const breathMs = 500;

/** Verdicts in Java, beside the same programs by themselves. Nothing where it is not installed. */
export async function benchJava(sandbox: CodeSandbox, folder: string): Promise<BenchRow[]> {
  if (sandbox.missing().has('java')) return [];
  await sandbox.warm(['java']);
  return [
    ...(await benchTests(sandbox, folder)),
    await benchCompiler(sandbox, folder),
    await benchCpu(sandbox, folder),
  ];
}

/** The verdict on 30 small tests, the program compiled before, over one start of a machine that does nothing. */
async function benchTests(sandbox: CodeSandbox, folder: string): Promise<BenchRow[]> {
  await compilePlainly(folder, 'Empty', 'class Empty { public static void main(String[] a) {} }');
  const verdicts: number[] = [];
  const starts: number[] = [];
  await judgeOnce(sandbox, scan, small);
  for (let round = 0; round < rounds; round += 1) {
    const times: number[] = [];
    const plain: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      await pause(breathMs);
      times.push((await judgeOnce(sandbox, scan, small)).wallMs);
      await pause(breathMs);
      plain.push((await spawnOnce('java', ['-cp', folder, 'Empty'])).wallMs);
    }
    verdicts.push(median(times));
    starts.push(median(plain));
  }
  return [
    row('java.small.verdict', 'ms', verdicts),
    ratioRow('java.small.overStart', verdicts, starts, 'one start of java', atMost(3.5)),
  ];
}

/** Compiling a typical solution by the compiler that is warm, over `javac` of the same. */
async function benchCompiler(sandbox: CodeSandbox, folder: string): Promise<BenchRow> {
  const ours: number[] = [];
  const plain: number[] = [];
  const warmUps = 20;
  for (let round = -warmUps; round < 5; round += 1) {
    const code = typical(`${process.pid} ${round}`);
    const program: Program = { language: 'java', code, signature: typicalSignature };
    for await (const event of sandbox.execute(program, [[['a'], ['b'], [1]]], defaultLimits)) {
      if (event.kind === 'compile-error') throw new Error(event.message);
      if (event.kind === 'compiled' && round >= 0) ours.push(event.compileTimeMs);
    }
    if (round < 0) continue;
    const began = performance.now();
    await compilePlainly(folder, 'Solution', code);
    plain.push(performance.now() - began);
  }
  return ratioRow('java.compile.overPlain', ours, plain, 'javac of the same', atMost(0.06));
}

/** CPU time of a program that only computes, over that of the same method in a plain machine. */
async function benchCpu(sandbox: CodeSandbox, folder: string): Promise<BenchRow> {
  const n = 50_000_000;
  const main = `class Main { public static void main(String[] a) {
  var clock = java.lang.management.ManagementFactory.getThreadMXBean();
  long before = clock.getCurrentThreadCpuTime();
  int n = Primes.primesBelow(${n});
  System.out.println(n > 0 ? (clock.getCurrentThreadCpuTime() - before) / 1e6 : 0);
} }`;
  await compilePlainly(folder, 'Main', `${primes}${main}\n`);
  const program: Program = {
    language: 'java',
    code: primes,
    signature: {
      kind: 'function',
      name: 'primesBelow',
      parameters: [{ name: 'n', type: 'integer' }],
      returns: 'integer',
    },
  };
  const test = { group: 'bench', input: [n], expected: 0 };
  const ours: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    ours.push((await judgeOnce(sandbox, program, [test], { kind: 'none' })).cpuMs);
    plain.push(Number((await spawnOnce('java', ['-cp', folder, 'Main'])).printed));
  }
  return ratioRow('java.cpu.overNative', ours, plain, 'the same method in java', atMost(1.1));
}

async function compilePlainly(folder: string, name: string, code: string): Promise<void> {
  const source = await writeScript(folder, `${name}.java`, code);
  await spawnOnce('javac', ['-nowarn', '-d', folder, source]);
}
