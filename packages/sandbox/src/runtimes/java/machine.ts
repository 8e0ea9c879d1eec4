import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { HostEnd } from '../../native/program-host.ts';
import { coverForeign } from '../../walls/foreign-descriptors.ts';
import { machineFilter } from '../../walls/machine-filter.ts';
import { namelessFile } from '../../walls/nameless-file.ts';
import { emptyNamespaces, type NativeWalls } from '../../walls/native-walls.ts';
import { readKit } from './prepare.ts';

const descriptors = { filter: 3, info: 4 } as const;
const stderrLimit = 4_000;

const openFilter = (() => {
  const filter = process.platform === 'linux' ? machineFilter(process.arch) : null;
  return filter === null ? null : namelessFile(filter);
})();

export type MachinePlan = {
  /** `small` has `java.base` only. */
  java: 'small' | 'whole';
  /** Address space; what is used is bounded by the machine's own options. */
  addressMebibytes: number;
  options: readonly string[];
  mainClass: string;
};

/** A machine of Java in namespaces of its own, with nothing to read but itself and the harness. */
export class Machine {
  readonly #process: ChildProcess;
  readonly exited: Promise<HostEnd>;
  /** The machine itself, which is bubblewrap's child. Null until that has said so, or when it failed. */
  pid: number | null = null;
  readonly pidKnown: Promise<void>;

  /** @param folder that `prepareJava` made */
  constructor(folder: string, { bubblewrap }: NativeWalls, plan: MachinePlan) {
    const filter = openFilter === null ? null : openFilter();
    const { home, mounts } = placesOf(folder, plan.java);
    const script = `ulimit -c 0; ulimit -f 0; ulimit -n 64; ulimit -v ${plan.addressMebibytes * 1024}; exec "$@"`;
    const args = [
      ...['-c', script, 'sh', bubblewrap, ...emptyNamespaces, '--as-pid-1'],
      // Without /proc it does not find where it lies itself.
      ...['--setenv', 'LD_LIBRARY_PATH', `${home}/lib`, '--setenv', 'LC_ALL', 'C.UTF-8'],
      // Else each thread asks for 64 MiB of addresses.
      ...['--setenv', 'MALLOC_ARENA_MAX', '1'],
      ...['--chdir', '/', ...mounts, '--remount-ro', '/', '--info-fd', String(descriptors.info)],
      ...(filter === null ? [] : ['--seccomp', String(descriptors.filter)]),
      ...['--', `${home}/bin/java`, ...plan.options, '-cp', '/dryrun.jar', plan.mainClass],
    ];
    const stdio = coverForeign(['pipe', 'pipe', 'pipe', filter ?? 'ignore', 'pipe']);
    this.#process = spawn('/bin/sh', args, { env: {}, stdio });
    if (filter !== null) closeSync(filter);
    this.#process.stdin?.on('error', () => {});
    this.pidKnown = this.#readPid();
    this.exited = new Promise((resolve) => {
      this.#process.on('error', (error) => {
        if (this.#process.pid === undefined)
          resolve({ exitCode: null, signal: null, stderr: error.message });
      });
      this.#process.on('close', (exitCode, signal) => resolve({ exitCode, signal, stderr: '' }));
    });
  }

  get stdin(): Writable {
    return this.#process.stdin as Writable;
  }

  get stdout(): Readable {
    return this.#process.stdout as Readable;
  }

  get stderr(): Readable {
    return this.#process.stderr as Readable;
  }

  /** bubblewrap takes it along, but not in the moment in which it makes it: hence both. */
  kill(): void {
    void this.pidKnown.then(() => {
      try {
        if (this.pid !== null) process.kill(this.pid, 'SIGKILL');
      } catch {
        // It has ended of itself.
      }
      this.#process.kill('SIGKILL');
    });
  }

  #readPid(): Promise<void> {
    const pipes: readonly unknown[] = this.#process.stdio;
    const info = pipes[descriptors.info] as Readable;
    let text = '';
    info.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
    });
    return new Promise((resolve) => {
      this.#process.on('error', () => resolve());
      this.#process.on('exit', () => {
        this.pid = null;
        resolve();
      });
      info.on('close', () => {
        const said = /"child-pid": *(\d+)/.exec(text);
        if (said && this.#process.exitCode === null) this.pid = Number(said[1]);
        resolve();
      });
    });
  }
}

/** Keeps the end of what a stream says. */
export function keepEnd(stream: Readable): () => string {
  let said = '';
  stream.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('latin1')).slice(-stderrLimit);
  });
  return () => said.trim();
}

/** Where a machine lies in its namespaces, and what is mounted for it. */
function placesOf(folder: string, java: MachinePlan['java']) {
  const kit = readKit(folder);
  const isOwn = java === 'small' && kit.jre !== kit.jdk;
  const home = isOwn ? '/jre' : kit.jdk;
  const source = isOwn ? join(folder, kit.jre) : kit.jdk;
  const links = isOwn ? [] : linkedFolders(kit.jdk);
  const mounts = [
    ...['--ro-bind', source, home, '--ro-bind', join(folder, 'dryrun.jar'), '/dryrun.jar'],
    // Random numbers for those that must not be guessed are asked of the system.
    ...[
      '--dev-bind-try',
      '/dev/urandom',
      '/dev/urandom',
      '--dev-bind-try',
      '/dev/random',
      '/dev/random',
    ],
    ...links.flatMap((path) => ['--ro-bind-try', path, path]),
    ...kit.libraries.flatMap((path) => ['--ro-bind-try', path, path]),
  ];
  return { home, mounts };
}

/** Debian keeps settings of a JDK elsewhere, and links to them. */
function linkedFolders(home: string): string[] {
  const found = new Set<string>();
  for (const folder of [home, join(home, 'lib'), join(home, 'lib/security'), join(home, 'conf')])
    for (const entry of entriesOf(folder)) {
      const target = realpathOrNull(join(folder, entry));
      if (target !== null && !target.startsWith(home + sep)) found.add(dirname(target));
    }
  return [...found].filter((path) => path.split(sep).length > 2);
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isSymbolicLink())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}

function realpathOrNull(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
