import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeOnce, runTool } from '../../native/made-once.ts';
import { findProgram } from '../../walls/find-program.ts';
import { findJdk, type Jdk } from './toolchain.ts';

const prefix = 'java-';
const harnessFolder = fileURLToPath(new URL('./harness/dryrun/', import.meta.url));

/** What `prepareJava` leaves in its folder beside the harness, as JSON. */
export type JavaKit = {
  jdk: string;
  /** The machine that programs run in: a folder of the kit, or all of the JDK where none could be made. */
  jre: string;
  /** Files of the system that machines load. */
  libraries: readonly string[];
};

/**
 * Makes sure that there is a folder with what programs in Java need, named after the JDK and our own
 * code: the harness, and a machine that has `java.base` only, whose classes are archived, so that it
 * starts in half the time. 60 MB.
 *
 * @returns the folder
 */
export async function prepareJava(cacheDir: string, signal: AbortSignal): Promise<string> {
  const jdk = findJdk();
  if (jdk === null) throw new Error('no JDK was found');
  return madeOnce({ cacheDir, name: nameFor(jdk), prefix }, async (draft) => {
    await Promise.all([makeHarness(jdk, draft, signal), makeMachine(jdk, draft, signal)]);
    const isOwn = existsSync(join(draft, 'jre'));
    const kit: JavaKit = {
      jdk: jdk.home,
      jre: isOwn ? 'jre' : jdk.home,
      libraries: librariesOf(jdk.home),
    };
    writeFileSync(join(draft, 'kit.json'), JSON.stringify(kit));
  });
}

const known = new Map<string, JavaKit>();

/** What is in a folder that was prepared. */
export function readKit(folder: string): JavaKit {
  const kit: JavaKit =
    known.get(folder) ?? JSON.parse(readFileSync(join(folder, 'kit.json'), 'utf8'));
  known.set(folder, kit);
  return kit;
}

function sources(): string[] {
  return readdirSync(harnessFolder)
    .filter((name) => name.endsWith('.java'))
    .toSorted()
    .map((name) => join(harnessFolder, name));
}

function nameFor({ home, version }: Jdk): string {
  const parts = [home, version, ...sources().map((file) => readFileSync(file, 'utf8'))];
  const key = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
  return `${prefix}${version}-${key}`;
}

async function makeHarness({ home }: Jdk, draft: string, signal: AbortSignal): Promise<void> {
  mkdirSync(join(draft, 'classes'));
  await runTool(
    [join(home, 'bin/javac'), '-nowarn', '-encoding', 'UTF-8', '-d', 'classes', ...sources()],
    draft,
    signal,
  );
  const jar = [join(home, 'bin/jar'), '--create', '--file', 'dryrun.jar', '-C', 'classes', '.'];
  await runTool(jar, draft, signal);
  rmSync(join(draft, 'classes'), { recursive: true });
}

/** Not every JDK can: some systems have what it takes in a package of its own. Then there is none. */
async function makeMachine({ home }: Jdk, draft: string, signal: AbortSignal): Promise<void> {
  const link = [
    ...[join(home, 'bin/jlink'), '--add-modules', 'java.base', '--strip-java-debug-attributes'],
    ...['--no-header-files', '--no-man-pages', '--output', 'jre'],
  ];
  try {
    await runTool(link, draft, signal);
    // Only this collector can write what all of them can read.
    await runTool([join(draft, 'jre/bin/java'), '-XX:+UseG1GC', '-Xshare:dump'], draft, signal);
  } catch (error) {
    signal.throwIfAborted();
    rmSync(join(draft, 'jre'), { recursive: true, force: true });
    process.emitWarning(`Java programs start more slowly than they could: ${error}`);
  }
}

const ofMachine = ['bin/java', 'lib/server/libjvm.so'];
const loaded = ['jli', 'java', 'jimage', 'zip', 'verify', 'nio', 'net', 'math', 'extnet'];

function librariesOf(home: string): string[] {
  const files = [...ofMachine, ...loaded.map((name) => `lib/lib${name}.so`)]
    .map((file) => join(home, file))
    .filter((file) => existsSync(file));
  const { stdout = '' } = spawnSync(findProgram('ldd') ?? 'ldd', files, { encoding: 'utf8' });
  const paths = [...stdout.matchAll(/(?:=>\s*|^\s+)(\/\S+) \(0x/gm)].map(([, path = '']) => path);
  return [...new Set(paths)].filter((path) => !path.startsWith(`${home}/`)).toSorted();
}
