import { fileURLToPath } from 'node:url';
import { nothingPrepared, type Prepared } from '../prepared/prepared.ts';
import { runtimes } from '../runtimes/index.ts';
import { bubblewrapArguments } from '../walls/bubblewrap.ts';
import { planStack } from '../walls/deep-stack.ts';
import { dieWithParent } from '../walls/die-with-parent.ts';
import type { Isolation } from '../walls/isolation.ts';
import { readablePaths } from '../walls/readable-paths.ts';

export type Command = {
  file: string;
  args: string[];
  /** Whether the process is bubblewrap's, with the child inside of it, and has its descriptors. */
  wrapped: boolean;
};

/**
 * How a child of a pool is started. Node's permission model lets it read the code that it runs and
 * nothing else: no other files, no writing, no processes, no threads. In namespaces there is
 * nothing else, whatever becomes of Node. On Linux the kernel kills it with its parent, even when
 * a candidate keeps it too busy to notice the end of its stdin.
 *
 * @param prepared what was made on disk for the children of this pool
 */
export function childCommand(
  pool: string,
  isolation: Isolation,
  { files, plainSources }: Prepared = nothingPrepared,
): Command {
  const inPool = runtimes.filter((runtime) => runtime.pool === pool);
  const readable = [
    ...readablePaths(inPool.flatMap(({ packages = [] }) => packages)),
    ...files.values(),
    ...(plainSources === null ? [] : [plainSources]),
  ];
  const stack = planStack(inPool.find((runtime) => runtime.stackMebibytes)?.stackMebibytes ?? null);
  const node = [
    process.execPath,
    // Recursion as deep as candidates know it from elsewhere: about 50,000 frames of JavaScript.
    ...(stack.v8Kibibytes === null ? [] : [`--stack-size=${stack.v8Kibibytes}`]),
    '--no-warnings',
    '--permission',
    '--allow-addons',
    ...readable.map((path) => `--allow-fs-read=${path}`),
    fileURLToPath(new URL('../child/start.js', import.meta.url)),
    plainSources ?? '',
    ...inPool.map(({ id }) => (files.has(id) ? `${id}=${files.get(id)}` : id)),
  ];
  if (isolation.kind === 'namespaces') {
    const whole = [
      ...stack.prefix,
      isolation.bubblewrap,
      ...bubblewrapArguments(readable),
      ...node,
    ];
    return { ...split(whole), wrapped: true };
  }
  return { ...split([...stack.prefix, ...(dieWithParent() ?? []), ...node]), wrapped: false };
}

function split([file = process.execPath, ...args]: readonly string[]) {
  return { file, args };
}
