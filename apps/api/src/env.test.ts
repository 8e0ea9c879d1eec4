import { describe, expect, test } from 'vitest';
import { readEnv } from './env.ts';

const enough = {
  DATABASE_URL: 'postgres://app@localhost/app',
  DATA_DIR: '/data',
  PROBLEMS_DIR: '/problems',
  AUTH_SECRET: 'a'.repeat(32),
};

test('what is left out or empty has its usual value', () => {
  expect(readEnv({ ...enough, REDIS_URL: '', PORT: '' })).toEqual({
    ...enough,
    GUESTS: 'auto',
    HOST: '127.0.0.1',
    PORT: 4600,
    RUNS_PER_MINUTE: 300,
    TESTS_MEMORY_MIB: 256,
    TRUST_PROXY: 0,
    DISK_RESERVE_MIB: 200,
    OWNER_QUOTA_MIB: 200,
    LOG_LEVEL: 'info',
  });
});

describe('what is wrong is named', () => {
  const rows: [string, NodeJS.ProcessEnv, string][] = [
    ['no database', { DATABASE_URL: undefined }, 'DATABASE_URL'],
    ['a port that is none', { PORT: '70000' }, 'PORT'],
    ['a port in words', { PORT: 'http' }, 'PORT'],
    ['a short secret', { AUTH_SECRET: 'secret' }, 'AUTH_SECRET must have at least 32'],
    ['an address without a scheme', { PUBLIC_URL: 'example.org' }, 'PUBLIC_URL must be an address'],
    ['an address of another kind', { PUBLIC_URL: 'ftp://example.org' }, 'PUBLIC_URL'],
    ['guests of another kind', { GUESTS: 'together' }, 'GUESTS'],
    ['a log level that is none', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  ];
  test.each(rows)('%s', (_name, variables, says) => {
    expect(() => readEnv({ ...enough, ...variables })).toThrow(says);
  });

  test('all at once', () => {
    expect(() => readEnv({})).toThrow(/DATABASE_URL.*DATA_DIR.*PROBLEMS_DIR.*AUTH_SECRET/);
  });
});
