import { defaultLimits } from '@dryrun/judge';
import { describe, expect, test, vi } from 'vitest';
import { encodeFrame, type Job } from '../wire/protocol.ts';
import type { Child, ChildEvent, Death } from './child.ts';
import { Conversation } from './conversation.ts';
import { Doubts } from './doubts.ts';
import { findCause } from './find-cause.ts';
import { IsolateChild } from './isolate-child.ts';

const job: Job = {
  kind: 'job',
  runtime: 'javascript',
  code: '',
  environment: 'plain' as const,
  signature: { kind: 'function', name: 'solve', parameters: [], returns: { kind: 'integer' } },
  limits: defaultLimits,
  batch: { kind: 'batch', tests: [], indexes: [0], quantumMs: 25, last: true, prompt: false },
};
const ready = Buffer.concat(encodeFrame({ kind: 'ready' }, []));
const frame = (head: object) => Buffer.concat(encodeFrame(head, []));
const length = (bytes: number) => {
  const header = Buffer.alloc(8);
  header.writeUInt32LE(bytes, 0);
  return header;
};

/** A process that says it is ready, reads a job, and then says these bytes. */
function stranger(bytes: Buffer): Child {
  const says = (what: Buffer) =>
    `writeSync(3, Buffer.from('${what.toString('base64')}', 'base64'));`;
  const script = `const { writeSync } = require('node:fs'); ${says(ready)}
    process.stdin.once('data', () => { ${says(bytes)} }); setInterval(() => {}, 1e6);`;
  return new IsolateChild({ file: process.execPath, args: ['-e', script], wrapped: false });
}

test.each<[string, Buffer]>([
  ['no frame', Buffer.from('HTTP/1.1 200 OK\r\n\r\n')],
  ['a frame of four gigabytes', length(0xffff_ffff)],
  ['a frame without a head', length(2)],
  ['a head that is longer than its frame', Buffer.from([4, 0, 0, 0, 255, 255, 0, 0])],
  ['a head that is no JSON', Buffer.from([5, 0, 0, 0, 1, 0, 0, 0, 0x7b])],
  ['a message that there is none of', frame({ kind: 'accepted' })],
  ['a result of another test', frame({ kind: 'result', index: 7, stuck: false, end: {} })],
])('a child that says %s is killed, and it counts as the program', async (_, bytes) => {
  const child = stranger(bytes);
  expect(await child.ready).toBe(true);
  const events: ChildEvent[] = [];
  child.run(job, [], new Conversation(defaultLimits, [null]), (event) => events.push(event));
  await child.exited;
  expect(events).toMatchObject([{ kind: 'died', death: { killedFor: 'forged' } }]);
  const [event] = events;
  expect(event?.kind === 'died' && findCause(event.death)).toMatchObject({ kind: 'crashed' });
});

describe('a child that says what none of ours says', () => {
  const death = (killedFor: Death['killedFor'], id: string): Death => ({
    killedFor,
    ...{ signal: 'SIGKILL', exitCode: null, stderr: '' },
    spent: { cpuTimeMs: 0, wallTimeMs: 0, memoryBytes: 0, console: '', consoleCharacters: 0 },
    fault: killedFor === 'forged' ? { id, said: 'HTTP/1.1' } : null,
  });

  test('is not believed to be the program’s doing before another child has said so', () => {
    const onFault = vi.fn();
    const doubts = new Doubts('python', onFault);
    expect(doubts.mayRunAgain(death('forged', 'a1'), true)).toBe(true);
    expect(doubts.mayRunAgain(death('time', ''), true)).toBe(false);
    expect(doubts.mayRunAgain(death('forged', 'b2'), true)).toBe(false);
    const told = { said: 'HTTP/1.1', language: 'python' };
    expect(onFault.mock.calls).toEqual([[{ ...told, id: 'a1' }], [{ ...told, id: 'b2' }]]);
    expect(findCause(death('forged', 'b2'))).toMatchObject({
      message: expect.stringMatching(/b2/),
    });
  });

  test('is a fault of ours where no program has run', () => {
    const doubts = new Doubts('python', () => {});
    expect(doubts.mayRunAgain(death('forged', 'a1'), false)).toBe(true);
    expect(() => doubts.mayRunAgain(death('forged', 'b2'), false)).toThrow(/none of ours/);
  });
});
