import { defaultLimits, parseSignature, type Signature } from '@dryrun/judge';
import { describe, expect, test } from 'vitest';
import { childRuntime } from './child.ts';
import { isTame } from './is-tame.ts';

const signature: Signature = {
  kind: 'function',
  name: 'solve',
  parameters: [{ name: 'words', type: 'string[]' }],
  returns: 'string',
};
const inputs = [['constructor', 'at', 'x'], ['x', 'toString', 'x'], []];

/** What a program does in three tests. */
function run(code: string): unknown[] {
  const opened = childRuntime.open(code, parseSignature(signature), defaultLimits, 'plain');
  if (!opened.ok) throw new Error(opened.message);
  const { program } = opened;
  const seen = inputs.map((words) => {
    const booted = program.boot(2_000);
    if (booted.kind !== 'ready') return [booted, program.end().console];
    const input = { json: JSON.stringify([words]), blocks: [] };
    return [program.call(input, 2_000), program.end().console];
  });
  program.close();
  return seen;
}

describe('an honest program does the same in one context as in a fresh one for each test', () => {
  test.each([
    [
      'a dictionary of words',
      'function solve(words) { const count = {}; for (const w of words) count[w] = (count[w] || 0) + 1; return JSON.stringify(Object.entries(count)); }',
    ],
    [
      'a dictionary of words, strictly',
      '"use strict"; function solve(words) { const seen = {}; for (const w of words) seen[w] = true; return Object.keys(seen).join(); }',
    ],
    [
      'an array as a dictionary',
      '"use strict"; function solve(words) { const seen = []; for (const w of words) seen[w] = 1; return Object.keys(seen).join() + seen.length; }',
    ],
    [
      'a sloppy global',
      'function solve(words) { total = (typeof total) + words.length; return total; }',
    ],
    [
      'a global of the top level',
      'this.memo = this.memo || []; function solve(words) { memo.push(words.length); return memo.join(); }',
    ],
    [
      'fresh state at the top level',
      'const memo = []; function solve(words) { memo.push(1); return String(memo.length); }',
    ],
    [
      'its own error',
      'class NoWord extends Error { get name() { return "NoWord"; } } function solve(words) { throw new NoWord("none of " + words); }',
    ],
    ['a built-in error', 'function solve(words) { return words[9].length; }'],
    ['deep recursion', 'function solve(words) { return solve(words) + 1; }'],
    ['a strange throw', 'function solve(words) { throw { words }; }'],
    [
      'a caught overflow',
      'function solve() { try { (function f() { f(); })(); } catch (e) { return e instanceof RangeError ? e.message : "?"; } }',
    ],
    [
      'methods of its own objects',
      'function solve(words) { const o = { toString() { return "o" + words.length; }, valueOf() { return 4; } }; return String(o) + (o + 1) + [o]; }',
    ],
    [
      'an object without a parent',
      'function solve(words) { const o = Object.create(null); for (const w of words) o[w] = 1; return Object.keys(o).join(); }',
    ],
    [
      'fields named as methods',
      'class Bag { constructor() { this.map = {}; this.keys = []; this.toString = () => "bag"; } } function solve() { return String(new Bag()); }',
    ],
    [
      'static and private members',
      'class A { static #n = 0; static next() { return ++A.#n; } } function solve() { A.next(); return String(A.next()); }',
    ],
    [
      'a class of old',
      'function Bag() { this.n = 0; } Bag.prototype.add = function () { return ++this.n; }; function solve() { const b = new Bag(); b.add(); return String(b.add()) + Object.keys(b); }',
    ],
    [
      'generators',
      'function* pairs(w) { for (let i = 0; i < w.length; i++) yield [i, w[i]]; } function solve(words) { return JSON.stringify([...pairs(words)]); }',
    ],
    [
      'an iterable of its own',
      'class R { *[Symbol.iterator]() { yield 1; yield 2; } } function solve() { return Array.from(new R(), String).join() + Math.max(...new R()); }',
    ],
    [
      'regular expressions',
      'const at = /(t)o?/g; function solve(words) { return words.join(" ").replace(at, "<$1>") + at.lastIndex + /x/y.test("x"); }',
    ],
    [
      'sorting and grouping',
      'function solve(words) { return JSON.stringify([words.toSorted(), Object.groupBy(words, (w) => w.length)]); }',
    ],
    [
      'maps and sets',
      'function solve(words) { const m = new Map(words.map((w, i) => [w, i])); m.set("z", m.size); return [...m].join("|") + [...new Set(words)].length; }',
    ],
    [
      'typed arrays and bits',
      'function solve(words) { const a = new Uint8Array(3).fill(250); a[0] += words.length + 5; return a.join() + (1 << 31); }',
    ],
    ['big integers', 'function solve(words) { return String(2n ** 70n + BigInt(words.length)); }'],
    [
      'dates and locales',
      'function solve() { return new Date(0).toISOString() + (1234.5).toLocaleString("en-US") + "ä".localeCompare("b", "de"); }',
    ],
    [
      'frozen objects of its own',
      '"use strict"; function solve() { const o = Object.freeze([1]); try { o.push(2); } catch (e) { return e.message; } }',
    ],
    [
      'functions with properties',
      'function solve(words) { solve.calls = (solve.calls ?? 0) + 1; return String(solve.calls); }',
    ],
    [
      'closures and currying',
      'const add = (a) => (b) => a + b; function solve(words) { return words.map(add("_")).join(); }',
    ],
    [
      'linked lists',
      'function solve(words) { let h = null; for (const w of words) h = new ListNode(w, h); let t = ""; for (; h; h = h.next) t += h.val; return t; }',
    ],
    [
      'list nodes with more fields',
      'function solve() { const n = new ListNode(1); n.seen = true; n.prev = n; return n.prev.val + String(n.seen); }',
    ],
    [
      'the console',
      'function solve(words) { console.log(words, { a: 1 }, (x) => x, new Map([[1, /a/]]), [,1]); console.assert(words.length, "empty"); return ""; }',
    ],
    [
      'what is counted on the console',
      'function solve() { console.count(); console.count("a"); console.count(); console.countReset(); console.count(); console.groupCollapsed("a"); console.timeLog("b"); return ""; }',
    ],
    [
      'CommonJS',
      'module.exports = { solve }; exports.again = (exports.again ?? 0) + 1; function solve() { return String(exports.again) + typeof module.exports.solve; }',
    ],
    [
      'structuredClone',
      'function solve(words) { const c = structuredClone({ words }); c.words.push("y"); return words.length + "," + c.words.length; }',
    ],
    [
      'async',
      'async function solve(words) { let t = ""; for (const w of words) t += await Promise.resolve(w); await new Promise((r) => queueMicrotask(r)); return t; }',
    ],
    [
      'a promise that fails',
      'const solve = async (words) => { await null; throw new RangeError("at " + words.length); };',
    ],
    ['a promise that hangs', 'const solve = () => new Promise(() => {});'],
    [
      'an unhandled rejection',
      'function solve(words) { Promise.reject(new TypeError("x")); return "fine"; }',
    ],
    ['a top level that throws', 'null.x; function solve() {}'],
    ['a wrong type', 'function solve(words) { return words; }'],
    [
      'a Solution class',
      'class Solution { n = 1; solve(words) { return "" + (this.n += words.length); } }',
    ],
    [
      'labels, switch, comma, void',
      'function solve(words) { let t = 0; out: for (const w of words) { switch (w) { case "at": continue out; case "x": break out; default: t++; } } return void 0 ?? String((1, t)); }',
    ],
  ])('%s', (_, code) => {
    expect(isTame(code)).toBe(true);
    // The words of the other one send it into fresh contexts.
    const fresh = `${code}\nfunction unused() { return typeof globalThis; }`;
    expect(isTame(fresh)).toBe(false);
    expect(run(code)).toEqual(run(fresh));
  });
});
