import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  globSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartUpError } from '@dryrun/db';
import { root } from './start-env.ts';

const webApp = path.join(root, 'apps', 'web');
const dist = path.join(webApp, 'dist');
const stamp = path.join(dist, '.sources');

/** Everything the built web app is made from. */
const sources = [
  'apps/web/{src,public,build}/**',
  'apps/web/{index.html,vite.config.ts,package.json}',
  'packages/{contract,judge}/src/**',
  'package-lock.json',
];

/**
 * Builds the web app unless what is there was made from these very sources. Built aside and moved
 * into place, so that a build that fails, or two at once, leave a whole one.
 *
 * @returns the folder to serve
 * @throws StartUpError `web-build-failed` with what the build said
 */
export async function buildWeb(log: (message: string) => void): Promise<string> {
  const wanted = hashOf(sources);
  if (builtFrom() === wanted) return dist;
  log(
    existsSync(dist)
      ? 'Building the web app, because its sources have changed'
      : 'Building the web app, first time only',
  );
  const aside = path.join(webApp, '.cache', `build-${process.pid}`);
  const before = `${aside}-before`;
  try {
    await runVite(aside);
    writeFileSync(path.join(aside, path.basename(stamp)), wanted);
    if (builtFrom() !== wanted) {
      // Moved away whole: taken away file by file, it might be the one that another start puts there.
      if (existsSync(dist)) renameSync(dist, before);
      renameSync(aside, dist);
    }
  } catch (error) {
    // Another start was quicker with the same build.
    if (builtFrom() !== wanted) throw error;
  } finally {
    for (const folder of [aside, before]) rmSync(folder, { recursive: true, force: true });
  }
  return dist;
}

function builtFrom(): string | undefined {
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
}

function hashOf(patterns: string[]): string {
  const hash = createHash('sha256');
  const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).sort();
  for (const file of files) {
    if (/\.test\.tsx?$/.test(file)) continue;
    const full = path.join(root, file);
    if (statSync(full).isFile()) hash.update(`${file}\0`).update(readFileSync(full)).update('\0');
  }
  return hash.digest('hex');
}

async function runVite(outDir: string): Promise<void> {
  const args = ['build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'];
  const child = spawn(process.execPath, [viteProgram(), ...args], {
    cwd: webApp,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let said = '';
  child.stdout.on('data', (part) => (said += part));
  child.stderr.on('data', (part) => (said += part));
  const [code] = await once(child, 'close');
  if (code !== 0) {
    throw new StartUpError('web-build-failed', `The web app could not be built.\n${said.trim()}\n`);
  }
}

export function viteProgram(): string {
  const require = createRequire(path.join(webApp, 'package.json'));
  return path.join(path.dirname(require.resolve('vite/package.json')), 'bin', 'vite.js');
}
