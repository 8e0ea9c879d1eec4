import { join } from 'node:path';
import { defaultLimits, type Program } from '@dryrun/judge';
import type { CodeSandbox } from '@dryrun/sandbox';
import { type BenchRow, median, ratioRow, row } from './measure.ts';
import { bestTradeTest, prices } from './programs/best-trade.ts';
import { primes, scan, typical, typicalSignature } from './programs/cpp-programs.ts';
import { judgeOnce, spawnOnce, works } from './run-once.ts';
import { writeScript } from './scripts.ts';

const rounds = 7;
const small = Array.from({ length: 30 }, (_, index) => bestTradeTest(20 + index, index));
const atMost = (value: number) => ({ kind: 'at most' as const, value });

/** Verdicts in C++, beside the same programs by themselves. Nothing where it is not installed. */
export async function benchCpp(sandbox: CodeSandbox, folder: string): Promise<BenchRow[]> {
  if (sandbox.missing().has('cpp')) return [];
  await sandbox.warm(['cpp']);
  return [
    ...(await benchTests(sandbox, folder)),
    await benchCompiler(sandbox, folder),
    await benchCpu(sandbox, folder),
  ];
}

/** The verdict on 30 small tests, the program compiled before, over 30 plain runs of a static one. */
async function benchTests(sandbox: CodeSandbox, folder: string): Promise<BenchRow[]> {
  const main = `int main() { std::vector<int> v{${prices(20, 1).join(', ')}}; printf("%d\\n", bestTrade(v)); }`;
  const binary = await compilePlainly(folder, 'scan', `${scan.code}${main}\n`);
  const inside = ['--unshare-all', '--die-with-parent', '--ro-bind', binary, '/program'];
  const hasNamespaces = await works('bwrap', [...inside, '/program']);
  const verdicts: number[] = [];
  const spawns: number[] = [];
  const wrapped: number[] = [];
  await judgeOnce(sandbox, scan, small);
  for (let round = 0; round < rounds; round += 1) {
    const times: number[] = [];
    for (let turn = 0; turn < 10; turn += 1)
      times.push((await judgeOnce(sandbox, scan, small)).wallMs);
    verdicts.push(median(times));
    spawns.push(await wallOf(() => spawnOnce(binary, [])));
    if (hasNamespaces)
      wrapped.push(await wallOf(() => spawnOnce('bwrap', [...inside, '/program'])));
  }
  const rows = [
    row('cpp.small.verdict', 'ms', verdicts),
    ratioRow('cpp.small.over30Spawns', verdicts, spawns, '30 plain runs', atMost(0.6)),
  ];
  if (hasNamespaces)
    rows.push(
      ratioRow(
        'cpp.small.overBwrapPerTest',
        verdicts,
        wrapped,
        'bwrap for each of 30 tests',
        atMost(0.05),
      ),
    );
  return rows;
}

/** Compiling a typical solution, walls and link included, over `g++ -O2` of the same. */
async function benchCompiler(sandbox: CodeSandbox, folder: string): Promise<BenchRow> {
  const ours: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const code = typical(`${process.pid} ${round}`);
    const program: Program = { language: 'cpp', code, signature: typicalSignature };
    for await (const event of sandbox.execute(program, [[['a'], ['b'], [1]]], defaultLimits)) {
      if (event.kind === 'compile-error') throw new Error(event.message);
      if (event.kind === 'compiled') ours.push(event.compileTimeMs);
    }
    const began = performance.now();
    await compilePlainly(
      folder,
      'typical',
      `${code}int main() { Solution s; std::vector<std::string> v; std::vector<int> w; return (int)s.roads(v, v, w); }\n`,
      [],
    );
    plain.push(performance.now() - began);
  }
  return ratioRow('cpp.compile.overPlain', ours, plain, 'g++ -O2 of the same', atMost(0.3));
}

/** CPU time of a program that only computes, over the same by itself. */
async function benchCpu(sandbox: CodeSandbox, folder: string): Promise<BenchRow> {
  const n = 20_000_000;
  const main = `#include <ctime>\nint main() { int n = primesBelow(${n}); printf("%f\\n", n ? 1000.0 * clock() / CLOCKS_PER_SEC : 0); }`;
  const binary = await compilePlainly(folder, 'primes', `${primes}${main}\n`);
  const program: Program = {
    language: 'cpp',
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
    plain.push(Number((await spawnOnce(binary, [])).printed));
  }
  return ratioRow('cpp.cpu.overNative', ours, plain, 'the same program by itself', atMost(1.1));
}

/** As a judge that has no header made before would. @returns the program */
async function compilePlainly(
  folder: string,
  name: string,
  code: string,
  more: readonly string[] = ['-static'],
): Promise<string> {
  const header = code.includes('bits/stdc++.h') ? '' : '#include <bits/stdc++.h>\n';
  const source = await writeScript(folder, `${name}.cpp`, header + code);
  const binary = join(folder, name);
  await spawnOnce('g++', ['-std=c++20', '-O2', '-w', ...more, source, '-o', binary]);
  return binary;
}

async function wallOf(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  for (const _ of small) await run();
  return performance.now() - began;
}
