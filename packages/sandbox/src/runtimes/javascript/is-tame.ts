import type { Token } from 'acorn';
import { noteCompilerError } from '../compiler-state.ts';
import { tokensOf } from './acorn-parser.ts';

/**
 * Whether a program cannot notice that the built-ins of a hardened realm are frozen, as far as its
 * words tell: most solutions cannot. Decides about speed and about what honest programs see, never
 * about safety; a program that hides what it does (`Math['ran' + 'dom']`) meets frozen objects.
 *
 * Tokens are enough for that, and five times cheaper than a syntax tree. What looks wild and is
 * not, as a variable named `prototype`, only costs time.
 */
export function isTame(code: string): boolean {
  const tokens: Word[] = [];
  try {
    for (const token of tokensOf(code)) tokens.push(token);
  } catch (error) {
    noteCompilerError(error);
    // Without its syntax tree a tokenizer may take a division for a regular expression.
    return false;
  }
  const words = tokens.map(wordOf);
  const catches = words.includes('catch') || words.some((word) => errors.has(word));
  for (const [index, word] of words.entries()) {
    if (wild.has(word) && !isOwnPrototype(words, index)) return false;
    const before = words[index - 1] ?? '';
    const after = words[index + 1] ?? '';
    const isMember = before === '.' || before === '?.';
    if (isMember) {
      if (word === 'constructor') return false;
      const changed = isAssignment(tokens[index + 1]) || isUpdate(tokens, index - 2, index + 1);
      const owner = words[index - 2] ?? '';
      if (changed && inherited.has(word) && owner !== 'this' && owner !== 'prototype') return false;
      if (changed && builtIns.has(word) && owner === 'this') return false;
      if (changed && catches && ofErrors.has(word)) return false;
      continue;
    }
    if (word === 'constructor' && before === '[') return false;
    if (!builtIns.has(word) || isName(before, after)) continue;
    if (before === 'extends' && !errors.has(word) && !ours.has(word)) return false;
    if (isAssignment(tokens[index + 1]) || isUpdate(tokens, index, index + 1)) return false;
    if (after === '.' || after === '?.') {
      const member = words[index + 2] ?? '';
      // `RegExp.$1` and the like tell of what was matched last.
      if (word === 'RegExp' && member !== 'escape') return false;
      if (isAssignment(tokens[index + 3]) || isUpdate(tokens, index, index + 3)) return false;
      if (before === 'delete') return false;
    } else if (!isPlainUse(word, before, after, words[index - 2] ?? '')) return false;
  }
  return true;
}

/** acorn's types leave out what the token says. */
type Word = Token & { value?: unknown };

/** What a token says; of the content of texts and templates, only `constructor` and `__proto__`. */
function wordOf({ type, value }: Word): string {
  if (type.label === 'string')
    return value === 'constructor' || value === '__proto__' ? value : 'a text';
  if (type.label === 'template' || type.label === 'regexp' || type.label === 'num') return 'a text';
  return typeof value === 'string' ? value : type.label;
}

const isAssignment = (token: Token | undefined): boolean =>
  token !== undefined && (token.type.label === '=' || token.type.label === '_=');

/** `++` or `--` in front or behind. */
function isUpdate(tokens: readonly Token[], start: number, end: number): boolean {
  return tokens[start - 1]?.type.label === '++/--' || tokens[end]?.type.label === '++/--';
}

/** `Cache.prototype.get = …`: the class of a program's own, as it was written before there were any. */
function isOwnPrototype(words: readonly string[], index: number): boolean {
  const [further = '', owner = '', dot] = words.slice(Math.max(0, index - 3), index).slice(-3);
  if (words[index] !== 'prototype' || dot !== '.' || index < 3) return false;
  return further !== '.' && further !== '?.' && /^[\w$]+$/.test(owner) && !builtIns.has(owner);
}

/** A key, a declaration or a method: the word, not the built-in. */
function isName(before: string, after: string): boolean {
  if (after === ':' && (before === '{' || before === ',')) return true;
  return before === 'function' || before === 'class' || before === 'get' || before === 'set';
}

/** Uses of a built-in that only call it, or compare with it, or take functions out of it. */
function isPlainUse(word: string, before: string, after: string, earlier: string): boolean {
  if (after === '(' || before === 'new' || before === 'instanceof' || before === 'typeof')
    return true;
  if (before === 'extends') return true;
  if (before === '=' && earlier === '}') return true;
  return converters.has(word);
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that a program needs to look at built-ins from outside, to change them, or what is gone. */
const wild = list(`
  prototype __proto__ globalThis eval Function Reflect Proxy with
  defineProperty defineProperties setPrototypeOf getPrototypeOf isPrototypeOf
  getOwnPropertyDescriptor getOwnPropertyDescriptors getOwnPropertyNames getOwnPropertySymbols
  __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__
  WeakRef FinalizationRegistry SharedArrayBuffer Atomics WebAssembly Segmenter random
  DisposableStack AsyncDisposableStack Float16Array
  captureStackTrace prepareStackTrace stackTraceLimit caller callee`);

const errors = list(`
  Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError
  SuppressedError`);
const ours = list('ListNode TreeNode');

const builtIns = list(`
  ${[...errors, ...ours].join(' ')}
  Object Array Number Boolean String Symbol Date Promise RegExp JSON Math Intl ArrayBuffer DataView
  Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array BigUint64Array BigInt64Array
  Uint8ClampedArray Float32Array Float64Array Map BigInt Set Iterator WeakMap WeakSet
  parseFloat parseInt isFinite isNaN decodeURI
  decodeURIComponent encodeURI encodeURIComponent escape unescape Infinity NaN undefined
  console structuredClone queueMicrotask require`);

/** Given as values: `texts.map(Number)`, `items.filter(Boolean)`. */
const converters = list(
  'Number Boolean String BigInt parseFloat parseInt isFinite isNaN Infinity NaN undefined',
);

/**
 * Methods of maps, sets, functions and promises: assigned to such an object, the frozen one that it
 * inherits gets in the way. An iterator whose `next` is replaced cannot be told from a list's node.
 */
const inherited = list(`
  apply bind call toString then catch finally get set has add delete clear forEach`);
const ofErrors = list('name message stack toString');
