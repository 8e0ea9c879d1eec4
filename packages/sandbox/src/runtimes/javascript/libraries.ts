import type { Environment } from '@dryrun/judge';
import { requireGiven } from './given-modules.ts';
import { makeCollections } from './harness/collections.ts';
import { makeLodash } from './harness/lodash.ts';
import { makeWebNames } from './harness/web-names.ts';

const libraries = ['PriorityQueue', 'MinPriorityQueue', 'MaxPriorityQueue', 'Queue', 'Deque', '_'];
const names = [...libraries, 'performance', 'TextEncoder', 'TextDecoder'];

/**
 * What stands before a program's function, on its first line, so that its own lines keep their
 * numbers. Made anew with it for each test. A name that the program is to define is left out.
 */
export function librariesFor(environment: Environment, wanted: string): string {
  if (environment === 'plain') return '';
  const given = names.filter((name) => name !== wanted);
  const made = `...(${makeCollections})(),...(${makeWebNames})(),_:(${makeLodash})()`;
  const requires = wanted === 'require' ? '' : `const require=${requireGiven};`;
  return `const {${given.join(',')}}={${made}};${requires}`.replaceAll('\n', ' ');
}

const noTimers = 'nothing waits here: call it at once, or use queueMicrotask(…)';

const instead: Record<string, string> = {
  PriorityQueue: 'keep a binary heap in an array',
  MinPriorityQueue: 'keep a binary heap in an array',
  MaxPriorityQueue: 'keep a binary heap in an array',
  Queue: 'use an array and an index of its front',
  Deque: 'use an array and an index of its front',
  _: 'write the few lines yourself, as with Array.from, Object.entries, Map and sort',
  require: 'everything goes into this one file',
  process: 'return the answer; console.log prints',
  setTimeout: noTimers,
  setInterval: noTimers,
  setImmediate: noTimers,
  clearTimeout: 'there are no timers to clear',
  clearInterval: 'there are no timers to clear',
  performance: 'Date.now() is here',
  TextEncoder: 'text.codePointAt(index) gives the number of a character',
  TextDecoder: 'String.fromCodePoint(number) gives a character',
  Buffer: 'Uint8Array and text.codePointAt(index) are here',
  crypto: 'write the few lines of a hash yourself',
  fetch: 'there is no network',
  window: 'globalThis is here',
  global: 'globalThis is here',
  document: 'return the answer; console.log prints',
  alert: 'console.log prints',
};

/** More to say where a name is missing that programs have elsewhere, or V8 says too little. */
export function hintFor(message: string, code: string): string {
  if (/^(?:Error: )?Not supported$/.test(message) && /\bimport\s*\(/.test(code))
    return `${message}: \`import(…)\` is not available, as a solution is one file and runs on its own`;
  const name = /^ReferenceError: (\S+) is not defined$/.exec(message)?.[1];
  if (name === undefined || !Object.hasOwn(instead, name)) return message;
  const why = libraries.includes(name)
    ? 'this environment has the language alone'
    : 'it is not here';
  return `${message}: ${why}; ${instead[name]}`;
}
