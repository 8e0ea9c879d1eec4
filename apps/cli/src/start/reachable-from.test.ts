import { expect, test } from 'vitest';
import { reachableFrom } from './reachable-from.ts';

const interfaces = {
  lo: [{ address: '127.0.0.1', family: 'IPv4', internal: true }],
  eth0: [
    { address: '192.168.1.7', family: 'IPv4', internal: false },
    { address: 'fe80::1', family: 'IPv6', internal: false },
  ],
} as unknown as Parameters<typeof reachableFrom>[1];

const PORT = 4600;
const overHttps = { PUBLIC_URL: 'https://dryrun.example.org' };

test.each([
  ['this machine alone', { HOST: '127.0.0.1' }, []],
  ['this machine by its name', { HOST: 'localhost' }, []],
  ['every address', { HOST: '0.0.0.0' }, [/open http:\/\/192\.168\.1\.7:4600\./, /not encrypted/]],
  ['one address', { HOST: '10.0.0.5' }, [/open http:\/\/10\.0\.0\.5:4600\./, /not encrypted/]],
  [
    'a proxy before it',
    { HOST: '0.0.0.0', ...overHttps },
    [/open https:\/\/dryrun\.example\.org\./],
  ],
])('what is said of who can reach it: %s', (_name, env, says) => {
  expect(reachableFrom({ PORT, PUBLIC_URL: undefined, ...env }, interfaces)).toEqual(
    says.map((part) => expect.stringMatching(part)),
  );
});
