import { describe, expect, test } from 'vitest';
import { Frames, translate } from './translate.ts';

const refused = (id: number, message: string, error = 'unknown command') =>
  JSON.stringify({ type: 'error', id, error, message, stacktrace: '' });

describe('what Firefox does not know', () => {
  test.each([
    ['a command that only gets ready', refused(4, 'network.addDataCollector'), true],
    ['a command that a test needs', refused(5, 'browsingContext.setViewport'), false],
    ['another refusal', refused(6, 'emulation.setLocaleOverride', 'invalid argument'), false],
    ['an answer', '{"type":"success","id":7,"result":{}}', false],
  ])('%s', (_, answer, accepted) => {
    const { id } = JSON.parse(answer);
    const success = { type: 'success', id, result: { collector: 'none' } };
    expect(JSON.parse(translate(answer))).toEqual(accepted ? success : JSON.parse(answer));
  });
});

describe('frames', () => {
  const upgrade = Buffer.from('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n');
  /** As a server sends a text of any length. */
  const frame = (text: string, opcode = 1) => {
    const payload = Buffer.from(text);
    const long = Buffer.alloc(10);
    long[1] = 127;
    long.writeBigUInt64BE(BigInt(payload.length), 2);
    const middle = Buffer.from([0, 126, payload.length >> 8, payload.length & 255]);
    const header =
      payload.length < 126
        ? Buffer.from([0, payload.length])
        : payload.length < 65_536
          ? middle
          : long;
    header[0] = 0x80 | opcode;
    return Buffer.concat([header, payload]);
  };
  const texts = ['one', 'é'.repeat(100), 'x'.repeat(70_000), 'change me', '{}'];
  const sent = Buffer.concat([upgrade, ...texts.map((text) => frame(text)), frame('change me', 9)]);
  const wanted = Buffer.concat([
    upgrade,
    ...texts.map((text) => frame(text === 'change me' ? 'changed' : text)),
    // A ping says what it likes.
    frame('change me', 9),
  ]);

  const headers = 500;

  test.each([7, 1000, sent.length])('one by one at first, then in pieces of %i', (size) => {
    const frames = new Frames((text) => (text === 'change me' ? 'changed' : text));
    const out: Buffer[] = [];
    for (let from = 0; from < sent.length; from += from < headers ? 1 : size)
      out.push(...frames.take(sent.subarray(from, from < headers ? from + 1 : from + size)));
    expect(Buffer.concat(out).equals(wanted)).toBe(true);
  });
});
