import { type Environment, environmentNames, scriptLibraries } from '@dryrun/judge';
import { findModule } from './imports.ts';

const withLibraries = `"${environmentNames['with-libraries']}"`;
const quoted = (texts: readonly string[]) => texts.map((text) => `\`${text}\``).join(', ');

/** What there is, and how to bring it in. */
const offered = `In ${withLibraries} there are ${quoted(
  scriptLibraries.map(({ lines }) => lines[0] ?? ''),
)}`;

const alone =
  'A solution is one file and runs on its own. Everything that the language itself provides is there without importing.';

const insteadOf: Record<string, string> = {
  lodash: 'write the few lines yourself, as with Array.from, Object.entries, Map and sort',
  '@datastructures-js/priority-queue': 'keep a binary heap in an array',
  '@datastructures-js/queue': 'use an array and an index of its front',
  '@datastructures-js/deque': 'use an array and an index of its front',
  'datastructures-js': 'keep a binary heap in an array, and an index of the front of a queue',
  'node:assert': 'throw an Error where something does not hold',
  'node:perf_hooks': 'Date.now() is here',
  'node:util': 'text.codePointAt(index) gives the number of a character',
};

const noFiles = 'There are no files and no network: the arguments are the input';
const ofNode: Record<string, string> = {
  fs: noFiles,
  'fs/promises': noFiles,
  path: noFiles,
  readline: noFiles,
  http: noFiles,
  https: noFiles,
  net: noFiles,
  process: 'Return the answer; console.log prints',
  child_process: 'There are no processes',
  worker_threads: 'There is one thread',
  timers: 'Nothing waits here',
  'timers/promises': 'Nothing waits here',
  crypto: 'Write the few lines of a hash yourself',
  buffer: 'Uint8Array and text.codePointAt(index) are here',
  events: 'An array of functions does the same here',
};

/** Why a module cannot be had here, and what to write; without the place, as sentences. */
export function sayNotOffered(specifier: string, environment: Environment): string {
  const library = findModule(specifier)?.library;
  if (library) {
    return `This environment has the language alone; \`${library.name}\` is in the environment ${withLibraries}. Here ${insteadOf[library.name]}.`;
  }
  const bare = specifier.replace(/^node:/, '');
  const why = Object.hasOwn(ofNode, bare) ? `${ofNode[bare]}.` : alone;
  return environment === 'plain' ? why : `${why} ${offered}.`;
}

/** Of a member that a library of ours does not have. */
export function sayMissingMember(specifier: string, member: string): string {
  const found = findModule(specifier);
  const members = found?.path === null ? found.library.members : ['default'];
  return `\`${member}\` is not in what there is of '${specifier}' here: ${members.join(', ')}`;
}

const lodash = scriptLibraries.find(({ whole }) => whole === '_');

/** More to say of `_.debounce is not a function`. */
export function sayMissingFunction(name: string): string | null {
  return lodash && !lodash.members.includes(name)
    ? `of lodash there is here: ${lodash.members.join(', ')}`
    : null;
}

/** What to write instead of `import(…)`, which loads while a program runs. */
export function sayNoLoading(environment: Environment): string {
  return environment === 'plain'
    ? '`import(…)` is not available, as a solution is one file and runs on its own'
    : `\`import(…)\` is not available: write \`${lodash?.lines[0]}\` at the top, or \`${lodash?.lines.at(-1)}\``;
}
