import { expect } from 'vitest';
import { prepareRuntimes } from '../../parent/create-sandbox.ts';
import { CompileServers } from './compile-server.ts';
import { prepareJava } from './prepare.ts';
import { testJava as test } from './testing.ts';

test('a compiler that got too little of the machine says nothing of the program', async () => {
  await prepareRuntimes();
  const { signal } = new AbortController();
  const servers = new CompileServers(await prepareJava('', signal), 0);
  const asked = { before: 0, plan: '', ours: '', code: '' };
  await expect(servers.compile(asked, signal)).rejects.toThrow('had no answer within 0 s');
  servers.close();
}, 180_000);
