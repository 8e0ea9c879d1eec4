import { expect } from 'vitest';
import { attack as staticCounter } from '../../attacks/java/state/static-counter.ts';
import { attack as staticOfEveryKind } from '../../attacks/java/state/static-of-every-kind.ts';
import { attack as streamsClosed } from '../../attacks/java/state/streams-closed.ts';
import { prepareRuntimes } from '../../parent/create-sandbox.ts';
import { closeCompilers, compileJava, unpackProgram } from './compile.ts';
import { prepareJava } from './prepare.ts';
import { testJava as test } from './testing.ts';

const stop = new AbortController();
const returns = { kind: 'integer' } as const;
const signature = {
  kind: 'function' as const,
  name: 'solve',
  parameters: [{ name: 'n', type: { kind: 'integer' as const } }],
  returns,
};

/** They are after what tests leave in one machine, so they must be of the programs that get one. */
const sharing = [staticCounter, staticOfEveryKind, streamsClosed].map(({ code }) => code);
const wrapped = (body: string) => `class Solution { int solve(int n) { ${body} } }`;

const tame = [
  'return n;',
  'Map<Integer, List<Integer>> m = new TreeMap<>(); m.computeIfAbsent(n, k -> new ArrayList<>()).add(n); return m.size();',
  'return Arrays.stream(new int[] {n}).boxed().collect(Collectors.toList()).get(0);',
  'var heap = new PriorityQueue<int[]>((a, b) -> a[0] - b[0]); heap.add(new int[] {n}); return heap.poll()[0];',
  'String s = "a" + n; System.out.println(s); return s.hashCode() + String.format("%d", n).length();',
  'record P(int a, int b) {} return new P(n, n).hashCode();',
  'enum E { A, B } switch (E.values()[0]) { case A: return 1; default: return n; }',
  'Scanner in = new Scanner(System.in); return in.hasNext() ? 1 : n;',
  'return new java.math.BigInteger("12").add(java.math.BigInteger.valueOf(n)).intValue();',
  'Object o = new Object() { @Override public boolean equals(Object x) { return x != null && getClass() == x.getClass(); } }; return o.equals(o) ? n : 0;',
  'int[] a = (int[]) java.lang.reflect.Array.newInstance(int.class, n); return java.lang.reflect.Array.getLength(a);',
  'try { return Integer.parseInt("x"); } catch (NumberFormatException e) { return n; }',
  'String s = "a" + n; return s.repeat(2).strip().length() + s.compareTo("b") + s.toCharArray().length;',
  'class Line { int parallelTo(int m) { return m; } } return new Line().parallelTo(n);',
];
const wild = [
  'System.exit(0); return n;',
  'new Thread(() -> {}).start(); return n;',
  'System.setProperty("a", "b"); return n;',
  'return n + (int) Thread.currentThread().getId();',
  'return Solution.class.getDeclaredMethods().length;',
  'return ((java.lang.reflect.Method) null) == null ? n : 0;',
  'return IntStream.range(0, n).parallel().sum();',
  'return List.of(n).parallelStream().mapToInt(x -> x).sum();',
  'int[] a = {n}; Arrays.parallelSort(a); return a[0];',
  'Locale.setDefault(Locale.US); return n;',
  'new Object() { protected void finalize() {} }; return n;',
  'try { return n; } catch (Throwable e) { return 0; }',
  'try { return solve(n); } catch (StackOverflowError e) { return 0; }',
  'return java.lang.invoke.MethodHandles.lookup().hashCode();',
  'java.util.function.IntSupplier s = Runtime.getRuntime()::availableProcessors; return s.getAsInt();',
  'Runnable r = Thread::dumpStack; r.run(); return n;',
  'Thread[] all = new Thread[1]; return all.length;',
  'return new java.io.File("/").list().length;',
  'return (int) (n * Math.random());',
  'List<Integer> all = new ArrayList<>(List.of(n)); Collections.shuffle(all); return all.get(0);',
  'return ThreadLocalRandom.current().nextInt(n + 1);',
  'return CompletableFuture.supplyAsync(() -> n).join();',
  'return ("a" + n).intern().length();',
  'Function<String, String> same = String::intern; return same.apply("a" + n).length();',
  'return (int) StreamSupport.stream(List.of(n).spliterator(), true).count();',
  'class Mine extends ArrayList<Integer> {} return (int) new Mine().parallelStream().count();',
  'return System.identityHashCode(Integer.valueOf(n));',
];

test('programs are told apart by what their classes name', { timeout: 300_000 }, async () => {
  await prepareRuntimes();
  const folder = await prepareJava('', stop.signal);
  const told: Record<string, unknown> = {};
  const harmless = [...tame.map(wrapped), ...sharing];
  const harmful = wild.map(wrapped);
  for (const code of [...harmless, ...harmful]) {
    const compiled = await compileJava({ code, signature }, folder, stop.signal);
    told[code] = compiled.ok ? unpackProgram(compiled.program).isTame : compiled.message;
  }
  closeCompilers();
  expect(told).toEqual(
    Object.fromEntries([
      ...harmless.map((code) => [code, true]),
      ...harmful.map((code) => [code, false]),
    ]),
  );
});
