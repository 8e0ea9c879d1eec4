/** `npm run check`: format and lint, types, import direction, names in Python, file sizes. What CI runs first. */
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFaults } from './check-imports.ts';
import { pythonFaults } from './check-python.ts';

// Whoever reads what we print may go before us.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const root = join(import.meta.dirname, '..');
const longestFileLines = 300;
/** All that is written by hand, in whatever language. */
const ofLimitedLength = ['ts', 'tsx', 'js', 'css', 'py', 'c', 'h', 'cpp', 'hpp', 'java', 'sql'].map(
  (ending) => `*.${ending}`,
);

type Outcome = { name: string; ok: boolean; output: string };

function command(name: string, program: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((settle) => {
    const path = join(root, 'node_modules', '.bin', program);
    const child = spawn(path, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (part) => (output += part));
    child.stderr.on('data', (part) => (output += part));
    child.on('error', (error) => settle({ name, ok: false, output: error.message }));
    child.on('close', (code) => settle({ name, ok: code === 0, output }));
  });
}

function list(name: string, faults: readonly string[]): Outcome {
  return { name, ok: faults.length === 0, output: faults.join('\n') };
}

function longFiles(): string[] {
  const tracked = execFileSync('git', ['ls-files', ...ofLimitedLength], { cwd: root });
  return String(tracked)
    .split('\n')
    .filter((file) => file !== '')
    .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > longestFileLines)
    .map(({ file, lines }) => `${file}: ${lines} lines, more than ${longestFileLines}`);
}

const outcomes = await Promise.all([
  command('format and lint', 'biome', ['check', '--error-on-warnings', '.']),
  command('types of servers and packages', 'tsc', ['-p', 'tsconfig.json']),
  command('types of the web app', 'tsc', ['-p', 'apps/web/tsconfig.json']),
]);
outcomes.push(
  list('import direction', importFaults()),
  list('names in Python', pythonFaults()),
  list('file sizes', longFiles()),
);

for (const { name, ok, output } of outcomes) {
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`);
  if (!ok) console.log(output.trim().replaceAll(/^/gm, '     '));
}
process.exitCode = outcomes.every((outcome) => outcome.ok) ? 0 : 1;
