import type { SandboxEvent } from '@dryrun/judge';
import { expect } from 'vitest';
import { javaInTests, testJava as test } from './testing.ts';

const { run, answers } = javaInTests();

test.each<[name: string, body: string, message: RegExp, stack: RegExp]>([
  [
    'an exception',
    'return help(n); } int help(int n) {\nthrow new IllegalStateException("bad " + n);',
    /^java\.lang\.IllegalStateException: bad 1$/,
    /^ {4}at Solution\.help \(solution\.java:2\)\n {4}at Solution\.solve \(solution\.java:1\)$/,
  ],
  [
    'of the library',
    'return new int[0][1].length + List.of(1).get(n);',
    /^java\.lang\.ArrayIndexOutOfBoundsException|IndexOutOfBounds/,
    /^ {4}at Solution\.solve \(solution\.java:1\)$/,
  ],
  [
    'a null pointer',
    'String s = null; return s.length();',
    /NullPointerException: Cannot invoke "String\.length\(\)" because "s" is null/,
    /solution\.java:1/,
  ],
  [
    'a cause',
    'try { return Integer.parseInt("x"); } catch (Exception e) { throw new RuntimeException("no", e); }',
    /RuntimeException: no$/,
    /Caused by: java\.lang\.NumberFormatException: For input string: "x"\n {4}at Solution\.solve/,
  ],
  [
    'a class that cannot be begun',
    'return Other.x; } static class Other { static int x = 1 / 0;',
    /ExceptionInInitializerError: java\.lang\.ArithmeticException: \/ by zero/,
    /Caused by/,
  ],
  [
    'calls within each other',
    'return solve(n + 1) + 1;',
    /^java\.lang\.StackOverflowError: the calls within each other took all of the 32 MB/,
    /more calls …$/,
  ],
  [
    'a line that nobody typed',
    'try { return Integer.parseInt(new BufferedReader(new InputStreamReader(System.in)).readLine()); } catch (IOException e) { return 0; }',
    /NumberFormatException: .*null.*: nothing is typed in here, as the arguments are the input$/,
    /Solution\.solve/,
  ],
  [
    'a word of a line that nobody typed',
    'try { return new BufferedReader(new InputStreamReader(System.in)).readLine().length(); } catch (IOException e) { return 0; }',
    /NullPointerException: .*readLine.*: nothing is typed in here, as the arguments are the input$/,
    /Solution\.solve/,
  ],
  [
    'a word of such a line that was kept',
    'try { String line = new BufferedReader(new InputStreamReader(System.in)).readLine(); return new StringTokenizer(line).countTokens(); } catch (IOException e) { return 0; }',
    /NullPointerException: .*: nothing is typed in here, as the arguments are the input$/,
    /Solution\.solve/,
  ],
  ...(
    [
      [
        'a list of its own that is null',
        'int[] a = null; return a[n];',
        /NullPointerException: .*is null$/,
      ],
      [
        'a text of its own that is null, after a read that was guarded',
        'Scanner s = new Scanner(System.in); if (s.hasNext()) n += s.nextInt(); String own = null; return own.length();',
        /NullPointerException: .*"own" is null$/,
      ],
      [
        'a text of its own that is no number',
        'return Integer.parseInt("nullable");',
        /NumberFormatException: For input string: "nullable"$/,
      ],
    ] as const
  ).map(([name, body, message]): [string, string, RegExp, RegExp] => [
    `${name}, after a line that nobody typed`,
    `try { new BufferedReader(new InputStreamReader(System.in)).readLine(); } catch (IOException e) {} ${body}`,
    message,
    /Solution\.solve/,
  ]),
  [
    'a text of its own that is empty',
    'return new Scanner("").nextInt();',
    /^java\.util\.NoSuchElementException$/,
    /Solution\.solve/,
  ],
  [
    'a message that throws',
    'throw new RuntimeException() { public String getMessage() { throw this; } };',
    /<its message cannot be read>/,
    /Solution\.solve/,
  ],
  [
    'an end of its own',
    'System.exit(7); return 0;',
    /^The program ended itself with the code 7 before it had returned\.$/,
    /^$/,
  ],
])('what went wrong is told: %s', async (_, body, message, stack) => {
  const events = await run(`class Solution { int solve(int n) { ${body} } }`, [[1]]);
  const result = events[1]?.kind === 'result' ? events[1].result : null;
  expect(result).toMatchObject({ kind: 'threw' });
  if (result?.kind !== 'threw') return;
  expect(result.message).toMatch(message);
  expect(result.stack).toMatch(stack);
  expect(result.stack).not.toMatch(/dryrun|java\.base/);
});

test('what is printed is kept, and counted, however the test ends', async () => {
  const code = `class Solution {
  int solve(int n) {
    System.out.println(n + " ü😀");
    System.err.print("no line");
    System.out.flush();
    if (n == 1) throw new RuntimeException();
    if (n == 2) while (true) {}
    if (n == 3) { List<int[]> all = new ArrayList<>(); while (true) all.add(new int[1 << 20]); }
    if (n == 4) System.exit(1);
    return n;
  }
}`;
  const events = await run(code, [[0], [1], [2], [3], [4]], {
    timeLimitMs: 800,
    memoryLimitBytes: 64 * 1024 * 1024,
  });
  const results = events.flatMap((event) => (event.kind === 'result' ? [event.result] : []));
  expect(results.map(({ kind }) => kind)).toEqual([
    'returned',
    'threw',
    'time-limit',
    'memory-limit',
    'threw',
  ]);
  for (const [index, { console, consoleCharacters }] of results.entries()) {
    expect(console).toBe(`${index} ü😀\nno line`);
    expect(consoleCharacters).toBe(console.length);
  }
});

test('state is fresh for each test, wherever a program keeps it', async () => {
  const keeps = (keep: string) =>
    `class Solution { static int made = 0; int solve(int n) { ${keep} } }`;
  for (const keep of [
    'return ++made;',
    'int c = Integer.getInteger("c", 0) + 1; System.setProperty("c", "" + c); return c;',
    'Locale old = Locale.getDefault(); Locale.setDefault(Locale.JAPAN); return old == Locale.JAPAN ? 2 : 1;',
    'String old = Thread.currentThread().getName(); Thread.currentThread().setName("mine"); return old.equals("mine") ? 2 : 1;',
  ])
    expect(await answers(keeps(keep), [[1], [2], [3]])).toEqual([1, 1, 1]);
});

test('as much memory as there is can be used, and more cannot; the start of the machine is not counted', async () => {
  const code = `class Solution {
  int solve(int mebibytes) { byte[] all = new byte[mebibytes << 20]; all[1] = 1; return all[1]; }
}`;
  const events = await run(code, [[1], [240], [400]]);
  expect(events.slice(1)).toMatchObject([
    { result: { kind: 'returned' } },
    { result: { kind: 'returned' } },
    { result: { kind: 'memory-limit' } },
  ]);
  const first = events[1]?.kind === 'result' ? events[1].result : null;
  expect(first?.memoryBytes).toBeLessThan(8 * 1024 * 1024);
});

test('what is told while the parent is kept from looking was in time', async () => {
  const code = `class Solution {
  int solve(int n) throws Exception { Thread.sleep(n); return n; }
}`;
  const flag = new Int32Array(new SharedArrayBuffer(4));
  // Longer than a program may be idle, from before the last answer to long after. Timers come next.
  const block = () => Atomics.wait(flag, 0, 0, 3_400);
  const onEvent = (event: SandboxEvent) => {
    if (event.kind === 'result' && event.index === 1) setTimeout(() => setImmediate(block), 400);
  };
  expect(await answers(code, [[1], [2], [900]], { onEvent })).toEqual([1, 2, 900]);
});
