import type { Value, ValueType } from '@dryrun/judge';

/**
 * Writes a value down so that nothing of it can hide: the bits of floats, the code units of strings,
 * the links of lists and trees. The programs of the fuzz do the same on what they are handed, each
 * with the means of its own language.
 *
 *   integer      its digits and `;`            float    16 hexadecimal digits of the IEEE double
 *   string       `"`, 4 digits a unit, `"`     boolean  T or F          null  N
 *   array        `[` elements `]`              list     `(` values `)`
 *   tree         `{` value left right `}`, a missing child being `.`
 */
export function describeValue(type: ValueType, value: Value): string {
  switch (type.kind) {
    case 'integer':
      return `${Number(value) === 0 ? 0 : value};`;
    case 'float':
      return bitsOf(Number(value));
    case 'string':
      return `"${Buffer.from(String(value), 'utf16le').swap16().toString('hex')}"`;
    case 'boolean':
      return value === true ? 'T' : 'F';
    case 'nullable':
      return value === null ? 'N' : describeValue(type.of, value);
    case 'array':
      return `[${describeAll(type.of, value)}]`;
    case 'linked-list':
      return `(${describeAll(type.of, value)})`;
    case 'binary-tree':
      return describeTree(type.of, value as readonly Value[]);
  }
}

function describeAll(of: ValueType, values: Value): string {
  return (values as readonly Value[]).map((value) => describeValue(of, value)).join('');
}

/** Minus zero is zero, as everywhere in the judge. */
function bitsOf(value: number): string {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value === 0 ? 0 : value);
  return bytes.toString('hex');
}

/** A node's children lie after those of all nodes before it: two for each that is there. */
function describeTree(of: ValueType, values: readonly Value[]): string {
  let present = 0;
  const before = values.map((value) => {
    if (value !== null) present += 1;
    return present - 1;
  });
  const describeNode = (index: number): string => {
    const value = values[index] ?? null;
    if (value === null) return '.';
    const left = 2 * (before[index] ?? 0) + 1;
    return `{${describeValue(of, value)}${describeNode(left)}${describeNode(left + 1)}}`;
  };
  return describeNode(0);
}

/** The same value as the judge holds it: with zero in the place of minus zero. */
export function normalize(value: Value): Value {
  if (typeof value === 'number') return value === 0 ? 0 : value;
  return Array.isArray(value) ? value.map((part: Value) => normalize(part)) : value;
}
