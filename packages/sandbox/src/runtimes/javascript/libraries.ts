import { type Environment, environmentNames, scriptLibraries, scriptNames } from '@dryrun/judge';
import type { Source } from './candidate-source.ts';
import { makeAssertions } from './harness/assertions.ts';
import { makeCollections } from './harness/collections.ts';
import { makeLodash } from './harness/lodash.ts';
import { makeRequire } from './harness/modules.ts';
import { makeWebNames } from './harness/web-names.ts';
import { sayMissingFunction, sayNoLoading, sayNotOffered } from './import-words.ts';
import type { ImportedName } from './imports.ts';

const libraries = ['PriorityQueue', 'MinPriorityQueue', 'MaxPriorityQueue', 'Queue', 'Deque', '_'];

/**
 * What stands before a program's function, on its first line, so that its own lines keep their
 * numbers. Made anew with it for each test. A name that the program is to define is left out.
 */
export function librariesFor(
  environment: Environment,
  wanted: string,
  { code, imports }: Pick<Source, 'code' | 'imports'>,
): string {
  if (environment === 'plain') return '';
  const made = `{...(${makeCollections})(),...(${makeWebNames})(),_:(${makeLodash})()}`;
  const requires = /\brequire\b/.test(code);
  const given = new Set(scriptNames.filter((name) => name !== wanted));
  if (imports.length === 0 && !requires) return oneLine(`const {${[...given].join(',')}}=${made};`);
  const bound = imports.map((name) => `[${JSON.stringify(name.local)}]:${expressionOf(name)}`);
  for (const { local } of imports) given.add(local);
  if (requires && wanted !== 'require' && !given.has('require')) {
    bound.push(`require:(${makeRequire})(modules)`);
    given.add('require');
  }
  const found = `((given)=>{${modules}return {...given,${bound.join(',')}}})(${made})`;
  return oneLine(`const {${[...given].join(',')}}=${found};`);
}

/** The modules by the libraries' names, as programs get them whole. */
const modules = `const assertions=(${makeAssertions})(given._.isEqual);const modules=[${scriptLibraries
  .map(({ name, modules, whole, members }) => {
    const taken = members.map((member) => `${member}:given.${member}`).join(',');
    const all = name === 'node:assert' ? 'assertions' : whole ? `given.${whole}` : `{${taken}}`;
    return `{names:${JSON.stringify(modules)},whole:${all},byPath:${whole !== null}}`;
  })
  .join(',')}];`;

function expressionOf({ library, member }: ImportedName): string {
  const index = scriptLibraries.findIndex(({ name }) => name === library);
  return `modules[${index}].whole${member === null ? '' : `[${JSON.stringify(member)}]`}`;
}

const oneLine = (text: string) => text.replaceAll('\n', ' ');

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
export function hintFor(message: string, code: string, environment: Environment): string {
  if (/^(?:Error: )?Not supported$/.test(message) && /\bimport\s*\(/.test(code))
    return `${message}: ${sayNoLoading(environment)}`;
  const required = /^Error: require\((["'`])(.+)\1\) is not available/.exec(message)?.[2];
  if (required !== undefined)
    return `Error: require(${JSON.stringify(required)}) is not available. ${sayNotOffered(required, environment)}`;
  const called = /^TypeError: (?:_|lodash)\.(\w+) is not a function$/.exec(message)?.[1];
  const other = called && environment !== 'plain' ? sayMissingFunction(called) : null;
  if (other !== null) return `${message}: ${other}`;
  const name = /^ReferenceError: (\S+) is not defined$/.exec(message)?.[1];
  if (name === undefined || !Object.hasOwn(instead, name)) return message;
  const why = libraries.includes(name)
    ? `this environment has the language alone ("${environmentNames['with-libraries']}" has it)`
    : 'it is not here';
  return `${message}: ${why}; ${instead[name]}`;
}
