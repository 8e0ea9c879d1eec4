import type { CodecType } from './codec.ts';
import type { Primordials } from './primordials.ts';

/**
 * Makes `unpack`: arrays that came as blocks of numbers become the ordinary arrays that JSON would
 * have given; `CallInput` tells how they lie. In a fresh context nothing is compiled yet, so long
 * runs are left to a built-in.
 */
export function makeUnpack(primordials: Primordials) {
  const { bareArray, isArray, newArray, objectValues, typedArrayLength } = primordials;
  const { int32View, typedArrayName } = primordials;
  /** From this length on the built-in outruns a loop that is not compiled. */
  const longRun = 64;

  return function unpack(type: CodecType, value: unknown, blocks: readonly unknown[]): unknown {
    if (value === null || type.of === null) return value;
    if (type.kind === 'nullable') return unpack(type.of, value, blocks);
    if (type.kind !== 'array' && type.kind !== 'linked-list') return value;
    if (typeof value === 'number') return build(type, value, blocks);
    if (type.of.of === null || !isArray(value)) return value;
    for (let index = 0; index < value.length; index += 1)
      value[index] = unpack(type.of, value[index], blocks);
    return value;
  };

  function build(type: CodecType, first: number, blocks: readonly unknown[]): unknown {
    /** How far each block has been read. */
    const read = bareArray<number>();
    for (let block = 0; block < blocks.length; block += 1) read[block] = 0;

    const take = (sequence: CodecType, block: number, length: number): unknown[] => {
      const numbers = blocks[block] as Int32Array;
      const start = read[block] as number;
      read[block] = start + length;
      const of = sequence.of as CodecType;
      if (of.of === null) return run(numbers, start, length);
      const out = newArray(length);
      for (let index = 0; index < length; index += 1)
        out[index] = take(of, block + 1, numbers[start + index] as number);
      return out;
    };
    return take(type, first, typedArrayLength(blocks[first]));
  }

  function run(numbers: Int32Array, start: number, length: number): unknown[] {
    // Of doubles the built-in would make objects, one for each.
    if (length >= longRun && typedArrayName(numbers) === 'Int32Array')
      return objectValues(int32View(numbers, start, length));
    const out = newArray(length);
    for (let index = 0; index < length; index += 1) out[index] = numbers[start + index];
    return out;
  }
}

export type Unpack = ReturnType<typeof makeUnpack>;
