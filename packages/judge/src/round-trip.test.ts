import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkValue } from './check-value.ts';
import { formatInput } from './format-value.ts';
import { parseInput } from './parse-input.ts';
import { formatType, parseType } from './parse-type.ts';
import type { Value, ValueType } from './signature.ts';

const anyType: fc.Arbitrary<ValueType> = fc.letrec<{ type: ValueType; solid: ValueType }>(
  (tie) => ({
    solid: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom<ValueType>(
        { kind: 'integer' },
        { kind: 'float' },
        { kind: 'string' },
        { kind: 'boolean' },
      ),
      tie('type').map((of): ValueType => ({ kind: 'array', of })),
      tie('type').map((of): ValueType => ({ kind: 'linked-list', of })),
      tie('solid').map((of): ValueType => ({ kind: 'binary-tree', of })),
    ),
    type: fc.oneof(
      tie('solid'),
      tie('solid')
        .filter(({ kind }) => kind !== 'linked-list' && kind !== 'binary-tree')
        .map((of): ValueType => ({ kind: 'nullable', of })),
    ),
  }),
).type;

function anyValue(type: ValueType): fc.Arbitrary<Value> {
  switch (type.kind) {
    case 'integer':
      return fc.maxSafeInteger();
    case 'float':
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    case 'string':
      return fc.string({ unit: 'binary' });
    case 'boolean':
      return fc.boolean();
    case 'nullable':
      return fc.option(anyValue(type.of), { nil: null });
    case 'array':
    case 'linked-list':
    case 'binary-tree':
      return fc.array(anyValue(type.of), { maxLength: 4 });
  }
}

test('what is formatted is read back, and is a value of its type', () => {
  const cases = anyType.chain((type) => anyValue(type).map((value) => ({ type, value })));
  fc.assert(
    fc.property(cases, ({ type, value }) => {
      const parameters = [{ name: 'a', type: formatType(type) }];
      const declared = { kind: 'function' as const, name: 'f', parameters, returns: 'integer' };
      expect(checkValue(type, value, 'a')).toBe(null);
      expect(parseInput(declared, formatInput(declared, [value]))).toEqual({
        ok: true,
        input: [value],
      });
    }),
  );
});

test('a type that is written is read back', () => {
  fc.assert(
    fc.property(anyType, (type) => {
      expect(parseType(formatType(type))).toEqual(type);
    }),
  );
});
