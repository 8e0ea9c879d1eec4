import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { filtersCalls, openFilter } from '../walls/filter-file.ts';
import { chooseIsolation, describeIsolation, type Isolation } from '../walls/isolation.ts';
import { type Command, childCommand } from './child-command.ts';

const here = chooseIsolation('auto');
const ways: [string, Isolation][] = [['without namespaces', chooseIsolation('off')]];
if (here.kind === 'namespaces') ways.push(['in namespaces', here]);

test(`which ways are tried here: ${ways.map(([name]) => name).join(', ')}`, () => {
  // A machine without bubblewrap is no failure, but a log should say what was not tested.
  expect(describeIsolation(here)).toMatch(here.kind === 'namespaces' ? /bubblewrap/ : /\w/);
});

/** Any file: all that counts is that a child may read it. */
const plainSources = join(mkdtempSync(join(tmpdir(), 'dryrun-child-')), 'sources.json');
writeFileSync(plainSources, '{}');
afterAll(() => rmSync(dirname(plainSources), { recursive: true }));

/** A child's command, up to the program that it runs. */
function flagsOf({ args }: Command): string[] {
  return args.slice(
    0,
    args.findIndex((arg) => arg.endsWith('start.js')),
  );
}

/**
 * Runs a line of our own code as if it stood in a child: what an escape from V8 would find.
 *
 * @param bare without Node's permission model: what an escape into native code would find
 */
function inChild(isolation: Isolation, script: string, bare = false): string {
  const command = childCommand('javascript', isolation, { files: new Map(), plainSources });
  let flags = flagsOf(command);
  if (bare) flags = flags.filter((flag) => !/^--(permission|allow-)/.test(flag));
  const filter = command.wrapped ? openFilter() : null;
  const { stdout, stderr } = spawnSync(
    command.file,
    [...flags, '--input-type=module', '--eval', script],
    {
      env: {},
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe', 'ignore', filter ?? 'ignore', 'pipe'],
    },
  );
  if (filter !== null) closeSync(filter);
  return stdout + stderr;
}

/** The error code that a line of code gets, or `allowed`. */
const attempt = (line: string) =>
  `import fs from 'node:fs'; import net from 'node:net'; import dgram from 'node:dgram';
   import { spawnSync } from 'node:child_process';
   const connect = (options) => new Promise((resolve, reject) =>
     net.connect(options, () => resolve()).on('error', reject));
   try { ${line}; console.log('allowed'); } catch (error) { console.log(error.code ?? error.message); }
   process.exit(0);`;

describe.each(ways)('%s', (_, isolation) => {
  test.each([
    ['read other files', "fs.readFileSync('/etc/passwd')"],
    ['read the data folder', `fs.readdirSync(${JSON.stringify(process.cwd())})`],
    ['read about processes', "fs.readFileSync('/proc/self/environ')"],
    ['write files', "fs.writeFileSync('/tmp/escaped', '')"],
    ['write what it may read', `fs.writeFileSync(${JSON.stringify(import.meta.filename)}, '')`],
    ['write what others begin with', `fs.writeFileSync(${JSON.stringify(plainSources)}, '')`],
    ['start processes', "(await import('node:child_process')).spawnSync('id')"],
    ['start threads', "new (await import('node:worker_threads')).Worker('', { eval: true })"],
  ])('a child cannot %s', (_name, line) => {
    expect(inChild(isolation, attempt(line))).toBe('ERR_ACCESS_DENIED\n');
  });

  test('a child has nothing of ours in its environment, only how memory is kept', () => {
    // bubblewrap says where it put the child, in every version.
    const said = inChild(
      isolation,
      'for (const name of ["PWD", "MALLOC_MMAP_THRESHOLD_"]) delete process.env[name]; console.log(Object.keys(process.env))',
    );
    expect(said).toBe('[]\n');
  });
});

describe.runIf(here.kind === 'namespaces')(
  'in namespaces, even without Node’s permission model',
  () => {
    const bare = (line: string) => inChild(here, attempt(line), true).trim();

    test.each([
      ['read other files', "fs.readFileSync('/etc/passwd')", 'ENOENT'],
      [
        'read the data folder',
        `fs.readdirSync(${JSON.stringify(`${process.cwd()}/apps`)})`,
        'ENOENT',
      ],
      ['read about processes', "fs.readdirSync('/proc')", 'ENOENT'],
      ['find devices', "fs.readdirSync('/dev')", 'ENOENT'],
      ['find a shell', "fs.readFileSync('/bin/sh')", 'ENOENT'],
      ['write files', "fs.writeFileSync('/escaped', '')", 'EROFS'],
      [
        'write where there is a /tmp elsewhere',
        "fs.writeFileSync('/tmp/escaped', '')",
        'ENOENT|EROFS',
      ],
      [
        'write what it may read',
        `fs.appendFileSync(${JSON.stringify(import.meta.filename)}, '')`,
        'EROFS',
      ],
      [
        'write what others begin with',
        `fs.appendFileSync(${JSON.stringify(plainSources)}, '')`,
        'EROFS',
      ],
      [
        'put another in its place',
        `fs.renameSync(${JSON.stringify(import.meta.filename)}, ${JSON.stringify(plainSources)})`,
        'EROFS|EXDEV|EBUSY',
      ],
      ['see other processes', `process.kill(${process.pid}, 0)`, 'ESRCH'],
    ])('a child cannot %s', (_name, line, code) => {
      expect(bare(line)).toMatch(new RegExp(`^(${code})$`));
    });

    test('a child reaches no server of this machine', async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('no port');
      const { port } = address;
      expect(bare(`await connect({ port: ${port}, host: '127.0.0.1' })`)).toBe(
        filtersCalls ? 'EPERM' : 'ECONNREFUSED',
      );
      expect(bare("await connect({ path: '\\0abstract' })")).toMatch(/EPERM|ECONNREFUSED/);
      server.close();
    });

    test.runIf(filtersCalls).each([
      ['start processes', 'const { error } = spawnSync(process.execPath); if (error) throw error'],
      [
        'open sockets for datagrams',
        "await new Promise((resolve, reject) => dgram.createSocket('udp4').on('error', reject).bind(0, resolve))",
      ],
    ])('a child cannot %s', (_name, line) => {
      expect(bare(line)).toBe('EPERM');
    });
  },
);
