import { afterAll, beforeAll, expect } from 'vitest';
import { prepareRuntimes } from '../../parent/create-sandbox.ts';
import { prepareCpp } from './prepare.ts';
import { runCompiler } from './run-compiler.ts';
import { notTried, testCpp as test } from './testing.ts';

const stop = new AbortController();
let folder = '';
if (notTried === null)
  beforeAll(async () => {
    await prepareRuntimes();
    folder = await prepareCpp('', stop.signal);
  }, 180_000);
afterAll(() => stop.abort());

const limits = {
  cpuSeconds: 2,
  addressMebibytes: 512,
  fileMebibytes: 4,
  diskMebibytes: 16,
  wallMs: 60_000,
};
const wide = Array.from({ length: 28 }, (_, n) => `#define M${n + 1} M${n} M${n}\n`).join('');

const instances =
  'template <int N, int M> struct T { static const int v = T<N - 1, M * 2>::v + T<N - 1, M * 2 + 1>::v; };\ntemplate <int M> struct T<0, M> { static const int v = M; };\nint v = T<24, 0>::v;';

test.each<[name: string, code: string, says: RegExp]>([
  [
    'a macro that doubles itself',
    `#define M0 1, 1,\n${wide}int t[] = { M28 1 };`,
    /out of memory|longer than the 2 s/,
  ],
  ['a template of a million instances', instances, /out of memory|longer than the 2 s/],
  ['a table that is too large', 'int t[1 << 22] = {1};', /larger than 4 MB/],
])('a compiler that is kept busy is stopped: %s', async (_, code, says) => {
  const outcome = await runCompiler(code, 'lean', folder, stop.signal, limits);
  expect(outcome).toMatchObject({ kind: 'stopped', message: expect.stringMatching(says) });
});

test('a compiler that got too little of the machine says nothing of the program', async () => {
  const starved = { ...limits, wallMs: 200 };
  const outcome = runCompiler(instances, 'lean', folder, stop.signal, starved);
  await expect(outcome).rejects.toThrow('had no answer within 0.2 s');
});
