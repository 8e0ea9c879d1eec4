import type { Environment } from '@dryrun/judge';
import { makeCollections } from './harness/collections.ts';
import { makeLodash } from './harness/lodash.ts';

const names = ['PriorityQueue', 'MinPriorityQueue', 'MaxPriorityQueue', 'Queue', 'Deque', '_'];

/**
 * What stands before a program's function, on its first line, so that its own lines keep their
 * numbers. Made anew with it for each test. A name that the program is to define is left out.
 */
export function librariesFor(environment: Environment, wanted: string): string {
  if (environment === 'plain') return '';
  const given = names.filter((name) => name !== wanted);
  return `const {${given.join(',')}}={...(${makeCollections})(),_:(${makeLodash})()};`.replaceAll(
    '\n',
    ' ',
  );
}

const instead: Record<string, string> = {
  PriorityQueue: 'keep a binary heap in an array',
  MinPriorityQueue: 'keep a binary heap in an array',
  MaxPriorityQueue: 'keep a binary heap in an array',
  Queue: 'use an array and an index of its front',
  Deque: 'use an array and an index of its front',
  _: 'write the few lines yourself, as with Array.from, Object.entries, Map and sort',
  require: 'everything goes into this one file',
  process: 'return the answer; console.log prints',
  setTimeout: 'nothing waits here: call it at once, or use Promise.resolve().then(…)',
  performance: 'Date.now() is here',
};

/** More to say where a name is missing that programs have elsewhere. */
export function hintFor(message: string): string {
  const name = /^ReferenceError: (\S+) is not defined$/.exec(message)?.[1];
  if (name === undefined || !Object.hasOwn(instead, name)) return message;
  return `${message}: this environment has the language alone; ${instead[name]}`;
}
