import { describe, expect, test } from 'vitest';
import { isTame } from './is-tame.ts';

describe('tame', () => {
  test.each([
    ['maths', 'const best = Math.max(...prices, -Infinity);'],
    ['maps and sets', 'const seen = new Map(); const s = new Set(xs); seen.set(1, 2);'],
    ['conversions as values', 'line.split(",").map(Number).filter(Boolean)'],
    [
      'a class with fields named as methods',
      'class A { constructor() { this.set = new Set(); this.map = {}; } }',
    ],
    ['a linked list', 'node.next = prev; node.val += 1; cur.next.next = null;'],
    ['errors', 'if (x instanceof TypeError) throw new RangeError("no");'],
    ['an error of its own', 'class NoRoute extends Error {}'],
    ['its own list node', 'class ListNode { constructor(v) { this.val = v; } }'],
    ['functions taken out', 'const { max, min } = Math; const { floor: f } = Math;'],
    ['typeof', 'if (typeof Map !== "undefined" && x !== undefined) {}'],
    ['a class of old', 'function Cache() {} Cache.prototype.get = function (k) { return k; };'],
    ['keys', 'const o = { Map: 1, Set: 2 }; o.Map = 3;'],
    ['words in texts and comments', '/* prototype */ const s = "Reflect"; const t = `eval Proxy`;'],
    ['a regular expression', 'const x = s.replace(/(\\d)prototype/g, "$1");'],
    ['a dictionary', 'const count = {}; for (const w of ws) count[w] = (count[w] || 0) + 1;'],
    ['dates and iterators', 'new Date(0).getTime(); it.next().value; x[Symbol.iterator]();'],
    ['the CommonJS habit', 'module.exports = { solve };'],
    ['static members', 'const i = Number.MAX_SAFE_INTEGER; Array.from({ length: 3 }, () => []);'],
  ])('%s: %s', (_, code) => expect(isTame(code)).toBe(true));
});

describe('wild', () => {
  test.each([
    ['a polyfill on a prototype', 'Array.prototype.last = function () {};'],
    ['a polyfill on a constructor', 'Object.groupBy ??= () => ({});'],
    ['a counter on a constructor', 'Map.count++;'],
    ['a changed console', 'console.log = () => {};'],
    ['a replaced built-in', 'ListNode = class {};'],
    ['a deleted built-in', 'delete Array.from;'],
    ['a prototype of something unknown', 'f().prototype.x = 1;'],
    ['a prototype of a member', 'a.Array.prototype.x = 1;'],
    ['a built-in’s prototype as the parent', 'A.prototype = Object.create(Map.prototype);'],
    ['an alias', 'const A = Array; A.last = 1;'],
    ['a built-in as an argument', 'Object.assign(Array, { last: 1 });'],
    ['a computed member', 'Math[op](1, 2)'],
    ['constructor as a member', 'x.constructor.name'],
    ['constructor as a text', "x['constructor']"],
    ['__proto__ as a text', "x['__proto__']"],
    ['a class that extends a built-in', 'class Cache extends Map {}'],
    [
      'an error that sets its name',
      'class E extends Error { constructor() { super(); this.name = "E"; } }',
    ],
    ['a caught error renamed', 'try { f(); } catch (e) { e.name = "x"; throw e; }'],
    ['a function with its own toString', 'f.toString = () => "1";'],
    ['a map with its own get', 'cache.get = (k) => k;'],
    ['random numbers', 'const { random } = Math;'],
    ['the global object', 'globalThis.memo = {};'],
    ['weak references', 'new WeakRef({})'],
    ['evaluated code', 'eval("1")'],
    ['what was matched last', 'RegExp.$1'],
    ['a global replaced through this', 'this.Map = class {};'],
    ['more frames', 'Error.stackTraceLimit = 50;'],
    ['with', 'with (Math) max(1, 2);'],
    ['no program at all', 'const s = "'],
  ])('%s: %s', (_, code) => expect(isTame(code)).toBe(false));
});
