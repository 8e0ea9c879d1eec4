import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { coverForeign } from '../../walls/foreign-descriptors.ts';
import { namelessFile } from '../../walls/nameless-file.ts';
import { emptyNamespaces, findNativeWalls, systemFolders } from '../../walls/native-walls.ts';
import { seccompFilter } from '../../walls/seccomp-filter.ts';
import {
  compilerCommand,
  kitFolder,
  type Library,
  languageArguments,
  plainWords,
  withHeader,
} from './compiler-arguments.ts';
import { objects } from './prepare.ts';
import { candidateFile } from './program-text.ts';
import { findToolchain } from './toolchain.ts';

export type Outcome =
  | { kind: 'made'; program: Buffer }
  /** The program is wrong; what the compiler said of it. */
  | { kind: 'refused'; said: string }
  /** The compiler did not come to an end with it. A sentence. */
  | { kind: 'stopped'; message: string };

/** What one run may use. */
const usualLimits = {
  cpuSeconds: 10,
  addressMebibytes: 2048,
  fileMebibytes: 32,
  diskMebibytes: 64,
  /** Long, for machines that are very busy: CPU time ends it first. */
  wallMs: 60_000,
};
const mostSaidBytes = 64 * 1024;
const filterDescriptor = 3;

const openFilter = (() => {
  const filter =
    process.platform === 'linux' ? seccompFilter(process.arch, { processes: true }) : null;
  return filter === null ? null : namelessFile(filter);
})();

/** Where it failed, told apart by the code that the shell ends with. */
const codes = { refused: 10, noProgram: 11 };

/**
 * Runs the compiler on hostile text: in namespaces of its own, with nothing to read but the system's
 * compilers and our headers, and nothing to write but some memory, under limits of time, memory and size.
 *
 * @throws when the compiler itself cannot be run, or gets too little of the machine to come to an end
 */
export async function runCompiler(
  text: string,
  library: Library,
  folder: string,
  signal: AbortSignal,
  limits = usualLimits,
): Promise<Outcome> {
  signal.throwIfAborted();
  const walls = findNativeWalls();
  const toolchain = findToolchain();
  if ('reason' in walls || toolchain === null) throw new Error('the compiler is gone');
  const compile = [
    ...compilerCommand(toolchain),
    ...['-pipe', '-x', 'c++', ...languageArguments, ...withHeader(toolchain, library)],
    ...plainWords(toolchain),
    ...['-static', '-s', ...toolchain.linker],
    ...['-Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc'],
    ...[candidateFile, '-x', 'none', ...objects.map((name) => `${kitFolder}/${name}.o`)],
    ...['-o', 'program'],
  ];
  const { cpuSeconds, addressMebibytes, fileMebibytes, diskMebibytes, wallMs } = limits;
  const script = `ulimit -c 0; ulimit -t ${cpuSeconds}; ulimit -v ${addressMebibytes * 1024}; ulimit -f ${fileMebibytes * 2048}; ulimit -n 64
cat > ${candidateFile} || exit 1
"$@" 2> said; code=$?
[ $code = 0 ] && { cat program || exit 1; exit 0; }
head -c ${mostSaidBytes} said >&2; exit ${codes.refused}`;
  const filter = openFilter === null ? null : openFilter();
  const args = [
    ...emptyNamespaces,
    ...[
      '--setenv',
      'PATH',
      '/usr/bin',
      '--setenv',
      'TMPDIR',
      '/work',
      '--setenv',
      'LC_ALL',
      'C.UTF-8',
    ],
    ...systemFolders,
    ...['--ro-bind', folder, kitFolder, '--dev-bind-try', '/dev/null', '/dev/null'],
    ...['--size', String(diskMebibytes * 1024 * 1024), '--tmpfs', '/work', '--chdir', '/work'],
    ...['--remount-ro', '/', ...(filter === null ? [] : ['--seccomp', String(filterDescriptor)])],
    ...['--', '/bin/sh', '-c', script, 'sh', ...compile],
  ];
  const stdio = coverForeign(['pipe', 'pipe', 'pipe', filter ?? 'ignore']);
  const child = spawn(walls.bubblewrap, args, { env: {}, stdio });
  if (filter !== null) closeSync(filter);
  const program = collect(child.stdout, (limits.fileMebibytes + 1) * 1024 * 1024);
  const said = collect(child.stderr, mostSaidBytes + 4_096);
  child.stdin?.on('error', () => {});
  child.stdin?.end(text);
  let late = false;
  const stop = () => child.kill('SIGKILL');
  // After a pause of our own event loop, its end may be known already: timers run before input.
  const end = () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    late = true;
    stop();
  };
  const timer = setTimeout(() => setImmediate(end), wallMs);
  signal.addEventListener('abort', stop, { once: true });
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    signal.throwIfAborted();
    // None of its processes took the CPU time that ends it, so that says nothing of the program.
    if (late) throw new Error(`the compiler of C++ had no answer within ${wallMs / 1_000} s`);
    if (code === 0) return { kind: 'made', program: program() };
    const words = said().toString('utf8');
    if (code !== codes.refused) throw new Error(`the compiler cannot be run (${code}): ${words}`);
    return explain(words, limits);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

const tooLong = (seconds: number) =>
  `This code could not be compiled: it takes the compiler longer than the ${seconds} s that it may take.`;
const tooMuch = 'This code could not be compiled: the compiler ran out of memory.';
const tooBig = (mebibytes: number) =>
  `This code could not be compiled: the program would be larger than ${mebibytes} MB.`;
const brokeDown = 'This code could not be compiled: the compiler broke down.';

function explain(
  said: string,
  { cpuSeconds, fileMebibytes }: Pick<typeof usualLimits, 'cpuSeconds' | 'fileMebibytes'>,
): Outcome {
  const stopped = (message: string): Outcome => ({ kind: 'stopped', message });
  if (
    /CPU time limit exceeded|signal terminated program|Killed signal|unable to execute command: Killed/i.test(
      said,
    ) &&
    !said.split('\n').some(isAnotherError)
  )
    return stopped(tooLong(cpuSeconds));
  if (
    /out of memory|virtual memory exhausted|memory exhausted|cannot allocate memory|std::bad_alloc/i.test(
      said,
    )
  )
    return stopped(tooMuch);
  if (
    /File size limit exceeded|No space left on device|file too large|final link failed/i.test(said)
  )
    return stopped(tooBig(fileMebibytes));
  if (/internal compiler error|frontend command failed|Segmentation fault/i.test(said))
    return stopped(brokeDown);
  return { kind: 'refused', said };
}

/** Whether a line tells an error, and not how the compiler ended. */
function isAnotherError(line: string): boolean {
  const at = line.lastIndexOf('error: ');
  return at !== -1 && !/Killed|CPU time|frontend command failed/.test(line.slice(at));
}

/** Keeps what a stream gives, up to so much. */
function collect(stream: NodeJS.ReadableStream | null, most: number): () => Buffer {
  const chunks: Buffer[] = [];
  let length = 0;
  stream?.on('data', (chunk: Buffer) => {
    if (length < most) chunks.push(chunk);
    length += chunk.length;
  });
  return () => Buffer.concat(chunks);
}
