import type { CallInput, NumberBlock } from '../runtimes/runtime.ts';
import type { BlockLayout, InputLayout } from '../wire/protocol.ts';

const bytesPerNumber = { int32: 4, float64: 8 };

export function inputByteLength({ jsonBytes, blocks }: InputLayout): number {
  return blocks.reduce((sum, block) => sum + blockByteLength(block), jsonBytes);
}

/** The arguments that lie in `body` from `offset` on. Their blocks are copies, and so aligned. */
export function readInput(layout: InputLayout, body: Buffer, offset: number): CallInput {
  let at = offset + layout.jsonBytes;
  const json = body.toString('utf8', offset, at);
  const blocks = layout.blocks.map((block): NumberBlock => {
    const copy = new ArrayBuffer(blockByteLength(block));
    body.copy(new Uint8Array(copy), 0, at, at + copy.byteLength);
    at += copy.byteLength;
    return block.kind === 'int32' ? new Int32Array(copy) : new Float64Array(copy);
  });
  return { json, blocks };
}

function blockByteLength({ kind, count }: BlockLayout): number {
  return bytesPerNumber[kind] * count;
}
