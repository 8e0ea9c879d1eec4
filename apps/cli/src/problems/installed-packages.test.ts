import { expect, test } from 'vitest';
import { installedPackages } from './installed-packages.ts';

const lockFile = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': { workspaces: ['apps/*', 'packages/*'] },
    'packages/judge': {
      dependencies: { '@example/values': '*', engine: '^1' },
      devDependencies: { mutator: '^1' },
    },
    'packages/values': { dependencies: { engine: '^2' }, devDependencies: { tester: '^1' } },
    'packages/values/node_modules/engine': { version: '2.0.0', integrity: 'sha512-b' },
    'apps/web': { dependencies: { pages: '^1' } },
    'node_modules/@example/judge': { resolved: 'packages/judge', link: true },
    'node_modules/@example/values': { resolved: 'packages/values', link: true },
    'node_modules/engine': {
      version: '1.0.0',
      integrity: 'sha512-a',
      dependencies: { wheel: '^1', engine: '^1' },
      optionalDependencies: { 'not-for-this-system': '^1' },
    },
    'node_modules/wheel': { version: '1.5.0', peerDependencies: { axle: '^3' } },
    'node_modules/axle': { version: '3.0.0' },
    'node_modules/pages': { version: '1.0.0' },
    'node_modules/mutator': { version: '1.0.0' },
    'node_modules/tester': { version: '1.0.0' },
  },
});

test('what a workspace needs, and what that needs in turn, and nothing of the others', () => {
  expect(installedPackages(lockFile, ['packages/judge'])).toEqual([
    'node_modules/@example/values',
    'node_modules/axle 3.0.0',
    'node_modules/engine 1.0.0 sha512-a',
    'node_modules/mutator 1.0.0',
    'node_modules/wheel 1.5.0',
    'packages/judge',
    'packages/values',
    'packages/values/node_modules/engine 2.0.0 sha512-b',
  ]);
});

test('a workspace that the lock file does not know', () => {
  expect(() => installedPackages(lockFile, ['packages/unknown'])).toThrow(
    'package-lock.json has no workspace packages/unknown: run npm install.',
  );
});
