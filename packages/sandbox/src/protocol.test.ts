import { expect, test } from 'vitest';
import { decodeFrame, encodeFrame, FrameReader } from './protocol.ts';

const heads = [{ kind: 'a' }, { kind: 'ü', text: '\u0000\ud800' }, { kind: 'c' }];
const bodies = ['', 'body', 'x'.repeat(5_000)];
const stream = Buffer.concat(
  heads.flatMap((head, index) => encodeFrame(head, [Buffer.from(bodies[index] ?? '')])),
);

test.each([1, 2, 3, 5, 7, 64, 4_096, stream.length])(
  'frames survive chunks of %d bytes',
  (size) => {
    const reader = new FrameReader();
    const frames: unknown[] = [];
    for (let at = 0; at < stream.length; at += size)
      for (const frame of reader.push(stream.subarray(at, at + size))) {
        const { head, body } = decodeFrame(frame);
        frames.push([head, body.toString()]);
      }
    expect(frames).toEqual(heads.map((head, index) => [head, bodies[index]]));
  },
);
