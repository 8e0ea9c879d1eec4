import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { defaultLimits, type Language, type Sandbox, withoutMark } from '@dryrun/judge';
import { preparePlainSources } from '../prepared/plain-sources.ts';
import type { Prepared } from '../prepared/prepared.ts';
import { runtimes } from '../runtimes/index.ts';
import type { Runtime } from '../runtimes/runtime.ts';
import {
  chooseIsolation,
  describeIsolation,
  type Isolation,
  type NamespacesSetting,
} from '../walls/isolation.ts';
import { findNativeWalls } from '../walls/native-walls.ts';
import { childCommand } from './child-command.ts';
import type { Fault } from './doubts.ts';
import { execute } from './execute.ts';
import { IsolateChild } from './isolate-child.ts';
import { NativeChild } from './native-child.ts';
import { Occupancy } from './occupancy.ts';
import { Pool, type PoolOptions } from './pool.ts';

export type SandboxOptions = {
  /** Programs that run at once. By default one for each core: more only slow each other down. */
  size?: number;
  /** By default `auto`: namespaces around each child where bubblewrap works. */
  namespaces?: NamespacesSetting;
  /** Where runtimes keep what they make once for each version. By default beside the packages. */
  cacheDir?: string;
  /** Told when a child said what none of ours says, which may be a fault of ours or a break-out. */
  onFault?: (fault: Fault) => void;
};

/** What stands around each child. */
export type IsolationStatus = {
  namespaces: boolean;
  /** One plain sentence for people. */
  message: string;
  /** Why there are no namespaces, in bubblewrap's words; for the log. */
  details: string | null;
};

/** A language as it may be offered. Its smoke program ran just now. */
export type LanguageStatus = {
  id: Language;
  displayName: string;
  versionLabel: string;
  fileName: string;
} & ({ available: true } | { available: false; starting?: true; reason: string });

export type CodeSandbox = Sandbox & {
  /**
   * Starts the children of these languages, so that the first program finds them warm. By default
   * of those that are quick to start.
   */
  warm(languages?: readonly Language[]): Promise<void>;
  /**
   * Runs each language's smoke program and says which may be offered, or why not. With `quick`,
   * languages whose start takes seconds are not waited for, but said to be starting. With `only`,
   * nothing is said of the others, and nothing of them is started.
   */
  languages(options?: { quick?: boolean; only?: readonly Language[] }): Promise<LanguageStatus[]>;
  /** Runs one language's smoke program and says whether it may be offered, or why not. */
  check(language: Language): Promise<LanguageStatus>;
  /**
   * What is not installed here, by language, with the command that helps. Cheap enough to be asked
   * every few seconds: it changes when somebody installs it.
   */
  missing(): ReadonlyMap<Language, string>;
  readonly isolation: IsolationStatus;
  /** Kills all children. Programs that still run end with an error. */
  close(): Promise<void>;
};

/**
 * Makes a sandbox of child processes. They start when first needed, or at `warm()`.
 *
 * @throws when namespaces are required and cannot be had, with what to do about it.
 */
export function createSandbox(options: SandboxOptions = {}): CodeSandbox {
  const { size = availableParallelism(), namespaces = 'auto' } = options;
  const isolation = chooseIsolation(namespaces);
  const { cacheDir = defaultCacheDir(), onFault = () => {} } = options;
  const occupancy = new Occupancy(size);
  const pools = new Map<string, Pool>();
  for (const { pool: name } of runtimes) {
    if (pools.has(name)) continue;
    const members = runtimes.filter(({ pool }) => pool === name);
    const longestRestMs = restOf(members);
    const prepare = (signal: AbortSignal) => prepareAll(members, cacheDir, signal);
    const start = starter(name, members, isolation);
    pools.set(name, new Pool({ name, size, occupancy, longestRestMs, onFault, prepare, start }));
  }

  const poolOf = (language: Language): Pool => {
    const runtime = runtimes.find(({ id }) => id === language);
    const pool = runtime && pools.get(runtime.pool);
    if (!pool) throw new Error(`no runtime for the language ${language}`);
    const reason = missingOf(runtime, namespaces);
    if (reason !== null) throw new Error(`${language} is not available here. ${reason}`);
    return pool;
  };
  const executing = (vouch: (language: string) => Promise<string | null>): Sandbox => ({
    execute: (program, inputs, limits, signal, sweeps = []) => {
      const { language } = program;
      const code = withoutMark(program.code);
      const request = { program: { ...program, code }, inputs, limits, sweeps };
      return execute(poolOf(language), request, () => vouch(language), signal);
    },
  });
  // Of what vouches for others it is told as it is.
  const ofOurs = executing(async () => null);
  const sandbox = executing(async (language) => {
    const runtime = runtimes.find(({ id }) => id === language);
    return runtime === undefined ? null : smoke(ofOurs, runtime);
  });
  return {
    ...sandbox,
    isolation: statusOf(isolation),
    async warm(languages) {
      const wanted = runtimes.filter(({ id, heavy }) => languages?.includes(id) ?? !heavy);
      await Promise.all(wanted.map((runtime) => smoke(sandbox, runtime)));
    },
    languages: ({ quick = false, only } = {}) =>
      Promise.all(
        runtimes.flatMap((runtime) => {
          if (only?.includes(runtime.id) === false) return [];
          const reason = missingOf(runtime, namespaces);
          if (reason !== null) return missingLanguage(runtime, reason);
          return quick && runtime.heavy
            ? startingLanguage(runtime)
            : checkLanguage(sandbox, runtime);
        }),
      ),
    check(language) {
      const runtime = runtimes.find(({ id }) => id === language);
      if (runtime === undefined) throw new Error(`no runtime for the language ${language}`);
      const reason = missingOf(runtime, namespaces);
      return reason === null
        ? checkLanguage(sandbox, runtime)
        : Promise.resolve(missingLanguage(runtime, reason));
    },
    missing: () =>
      new Map(
        runtimes.flatMap((runtime) => {
          const reason = missingOf(runtime, namespaces);
          return reason === null ? [] : [[runtime.id, reason] as const];
        }),
      ),
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.close()));
      for (const { native } of runtimes) native?.close?.();
    },
  };
}

/**
 * Makes what runtimes keep on disk where sandboxes look for it by default, if it is not there yet. A
 * sandbox does so by itself when it is first needed; tests have it made once for many.
 */
export async function prepareRuntimes(): Promise<void> {
  const here = runtimes.filter((runtime) => missingOf(runtime, 'auto') === null);
  await prepareAll(here, defaultCacheDir(), new AbortController().signal);
}

function statusOf(isolation: Isolation): IsolationStatus {
  return {
    namespaces: isolation.kind === 'namespaces',
    message: describeIsolation(isolation),
    details: isolation.kind === 'process' ? isolation.details : null,
  };
}

/** `node_modules/.cache`, as tools of all kinds do. */
export function defaultCacheDir(): string {
  const modules = dirname(dirname(createRequire(import.meta.url).resolve('pyodide/package.json')));
  return join(modules, '.cache', 'dryrun-sandbox');
}

async function prepareAll(
  members: readonly Runtime[],
  cacheDir: string,
  signal: AbortSignal,
): Promise<Prepared> {
  const files = new Map<string, string>();
  for (const { id, prepare } of members) {
    if (prepare) files.set(id, await prepare(cacheDir, signal));
  }
  const ofNode = members.some(({ native }) => !native);
  return { files, plainSources: ofNode ? await preparePlainSources(cacheDir, signal) : null };
}

/** Python's children hold a lot of memory and start slowly; a launcher starts at once, and goes at once. */
const heavyRestMs = 10 * 60_000;
const nativeRestMs = 30_000;

function restOf(members: readonly Runtime[]): number | null {
  if (members.some(({ native }) => native)) return nativeRestMs;
  return members.some(({ heavy }) => heavy) ? heavyRestMs : null;
}

/** How children of a pool are started: all of its runtimes are native, or none is. */
function starter(
  pool: string,
  members: readonly Runtime[],
  isolation: Isolation,
): PoolOptions['start'] {
  if (!members.some(({ native }) => native)) {
    let told = false;
    const onSlow = (cause: string) => {
      if (!told)
        process.emitWarning(`Children of ${pool} start more slowly than they could: ${cause}`);
      told = true;
    };
    return (prepared) => new IsolateChild(childCommand(pool, isolation, prepared), onSlow);
  }
  return (prepared) => {
    const walls = findNativeWalls();
    if ('reason' in walls) throw new Error(`native programs are not run here: ${walls.reason}`);
    return new NativeChild(members, prepared.files, walls);
  };
}

/** A language whose programs need walls that are not there is not offered, whatever else is. */
function missingOf({ native }: Runtime, setting: NamespacesSetting): string | null {
  if (!native) return null;
  if (setting === 'off')
    return 'It runs behind the walls of bubblewrap only, which SANDBOX_NAMESPACES=off forbids.';
  return native.missing();
}

function startingLanguage({ id, displayName, versionLabel, fileName }: Runtime): LanguageStatus {
  const reason = `Starting ${displayName}, which takes some seconds the first time.`;
  return { id, displayName, versionLabel, fileName, available: false, starting: true, reason };
}

function missingLanguage(
  { id, displayName, versionLabel, fileName }: Runtime,
  reason: string,
): LanguageStatus {
  return { id, displayName, versionLabel, fileName, available: false, reason };
}

async function checkLanguage(sandbox: Sandbox, runtime: Runtime): Promise<LanguageStatus> {
  const { id, displayName, versionLabel, fileName } = runtime;
  const language = { id, displayName, versionLabel, fileName };
  try {
    const problem = await smoke(sandbox, runtime);
    if (problem === null) return { ...language, available: true };
    return { ...language, available: false, reason: problem };
  } catch (error) {
    return { ...language, available: false, reason: String(error) };
  }
}

/** @returns what is wrong, or null. */
async function smoke(sandbox: Sandbox, { id, smoke }: Runtime): Promise<string | null> {
  const { code, signature, input, expected } = smoke;
  const program = { language: id, code, signature };
  for await (const event of sandbox.execute(program, [input], defaultLimits)) {
    if (event.kind === 'compile-error') return `its smoke program: ${event.message}`;
    if (event.kind === 'compiled') continue;
    const { result } = event;
    if (result.kind !== 'returned') return `its smoke program ended with ${result.kind}`;
    if (!result.value.ok) return `its smoke program ${result.value.reason}`;
    if (result.value.value === expected) return null;
    return `its smoke program returned ${JSON.stringify(result.value.value)}`;
  }
  return 'its smoke program gave no result';
}
