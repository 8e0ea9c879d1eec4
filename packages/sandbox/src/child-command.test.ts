import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { childCommand } from './child-command.ts';

/** Runs a line of our own code as if it stood in a child: what an escape from V8 would find. */
function inChild(script: string): string {
  const { file, args } = childCommand('javascript');
  const flags = args.slice(
    0,
    args.findIndex((arg) => arg.endsWith('main.ts')),
  );
  const { stdout, stderr } = spawnSync(file, [...flags, '--input-type=module', '--eval', script], {
    env: {},
    encoding: 'utf8',
  });
  return stdout + stderr;
}

test.each([
  ['read other files', "fs.readFileSync('/etc/passwd')"],
  ['read the data folder', `fs.readdirSync(${JSON.stringify(process.cwd())})`],
  ['write files', "fs.writeFileSync('/tmp/escaped', '')"],
  ['start processes', "(await import('node:child_process')).spawnSync('id')"],
  ['start threads', "new (await import('node:worker_threads')).Worker('', { eval: true })"],
])('a child cannot %s', (_, line) => {
  const script = `import fs from 'node:fs'; try { ${line}; console.log('allowed'); } catch (error) { console.log(error.code); }`;
  expect(inChild(script)).toBe('ERR_ACCESS_DENIED\n');
});

test('a child has no environment', () => {
  expect(inChild('console.log(JSON.stringify(process.env))')).toBe('{}\n');
});
