import { expect, test } from 'vitest';
import { readSettings } from './read-settings.ts';
import { settings } from './settings.ts';

const wrong: [name: keyof typeof settings, value: string, says: string][] = [
  ['PORT', 'four', 'PORT "four" must be a whole number from 0 to 65535.'],
  ['PORT', '70000', 'PORT "70000" must be a whole number from 0 to 65535.'],
  ['PORT', '0x10', 'PORT "0x10" must be a whole number from 0 to 65535.'],
  ['PORT', '1e3', 'PORT "1e3" must be a whole number from 0 to 65535.'],
  ['PORT', ' 80', 'PORT " 80" must be a whole number from 0 to 65535.'],
  ['RUNS_PER_MINUTE', 'many', 'must be a whole number from 1 to'],
  ['RUNS_PER_MINUTE', '0', 'must be a whole number from 1 to'],
  ['RUNS_PER_MINUTE', '2.5', 'must be a whole number from 1 to'],
  ['WORKER_CONCURRENCY', '-1', 'must be a whole number from 1 to 64'],
  ['LANGUAGES', 'C++ and Java', 'must be names of typescript, javascript, python, java and cpp, w'],
  ['LANGUAGES', 'javascript,pyton', 'LANGUAGES "javascript,pyton" must be names of'],
  ['LANGUAGES', 'sql', 'must be names of'],
  ['LANGUAGES', 'cpp, java', 'must be names of'],
  ['LANGUAGES', 'cpp,', 'with commas between them'],
  ['TRUST_PROXY', 'true', 'must be a whole number from 0 to 10'],
  ['TESTS_MEMORY_MIB', 'all', 'must be a whole number'],
  ['DISK_RESERVE_MIB', '-5', 'must be a whole number'],
  ['OWNER_QUOTA_MIB', '0', 'must be a whole number from 1'],
  ['LOG_LEVEL', 'loud', 'must be debug, info, warn, error or silent.'],
  ['SANDBOX_NAMESPACES', 'yes', 'must be required, auto or off.'],
  ['GUESTS', 'none', 'must be auto or separate.'],
  ['PUBLIC_URL', 'example.org', 'must be an address'],
  ['PUBLIC_URL', 'ftp://example.org', 'must be an address'],
  ['DATABASE_URL', 'mysql://host/db', 'must begin with postgres://.'],
  ['REDIS_URL', 'host:6379', 'must begin with redis:// or rediss://.'],
  ['AUTH_SECRET', 'short', 'must have at least 32 random characters.'],
];

test.each(wrong)('%s=%s is named with what it must be', (name, value, says) => {
  const read = readSettings({ [name]: settings[name] }, { [name]: value });
  expect(read).toEqual({ ok: false, faults: [expect.stringContaining(says)] });
});

test('what is wrong is told at once, and passwords are not', () => {
  const { PORT, DATABASE_URL, AUTH_SECRET } = settings;
  const read = readSettings(
    { PORT, DATABASE_URL, AUTH_SECRET },
    { PORT: 'four', DATABASE_URL: 'mysql://me:hunter2@host', AUTH_SECRET: '' },
  );
  expect(read).toEqual({
    ok: false,
    faults: [
      expect.stringMatching(/^PORT "four" must/),
      expect.stringMatching(/^DATABASE_URL must/),
      expect.stringMatching(/^AUTH_SECRET is missing: set it/),
    ],
  });
  expect(JSON.stringify(read)).not.toContain('hunter2');
});

test('what is left out or empty has its usual value', () => {
  const { PORT, HOST, GUESTS } = settings;
  expect(readSettings({ PORT, HOST, GUESTS }, { PORT: '' })).toEqual({
    ok: true,
    settings: { PORT: 4600, HOST: '127.0.0.1', GUESTS: 'auto' },
  });
});
