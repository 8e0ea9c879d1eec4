import type { InputLayout } from '../wire/protocol.ts';

/** Whole numbers of eight bytes, where blocks begin. */
const align = 8;

/**
 * One test's arguments as a native program reads them: the size of the JSON and the number of blocks,
 * for each block its kind (0 for int32, 1 for float64) and count, then the JSON, then the blocks.
 *
 * @param parts the JSON and the blocks
 */
export function packTest({ jsonBytes, blocks }: InputLayout, parts: readonly Uint8Array[]): Buffer {
  const head = Buffer.alloc(8 + 8 * blocks.length);
  head.writeUInt32LE(jsonBytes, 0);
  head.writeUInt32LE(blocks.length, 4);
  for (const [index, { kind, count }] of blocks.entries()) {
    head.writeUInt32LE(kind === 'float64' ? 1 : 0, 8 + 8 * index);
    head.writeUInt32LE(count, 12 + 8 * index);
  }
  if (blocks.length === 0) return Buffer.concat([head, ...parts]);
  const whole: Uint8Array[] = [head];
  let length = head.length;
  for (const [index, part] of parts.entries()) {
    const gap = index === 0 ? 0 : (align - (length % align)) % align;
    if (gap > 0) whole.push(Buffer.alloc(gap));
    whole.push(part);
    length += gap + part.length;
  }
  return Buffer.concat(whole);
}
