import { describeType, type ParsedSignature, type ValueType } from '@dryrun/judge';

/** A type as codec.py walks it; `plain` when JSON already is what the candidate gets. */
type CodecType = { kind: string; of: CodecType | null; plain: boolean; description: string };

/** What the harness must know of a job. */
type Plan = {
  fileName: string;
  name: string;
  parameters: readonly CodecType[];
  returns: CodecType;
  outputLimit: number;
};

/** Writes down for the harness what it must know of a job. */
export function planCodec(signature: ParsedSignature, fileName: string, outputLimit: number): Plan {
  if (signature.kind === 'class') throw new Error('classes are not built into this harness yet');
  return {
    fileName,
    name: signature.name,
    parameters: signature.parameters.map(({ type }) => toCodecType(type)),
    returns: toCodecType(signature.returns),
    outputLimit,
  };
}

function toCodecType(type: ValueType): CodecType {
  const of = 'of' in type ? toCodecType(type.of) : null;
  const built = type.kind === 'linked-list' || type.kind === 'binary-tree';
  return {
    kind: type.kind,
    of,
    // JSON does not tell 1.0 from 1, but a float must be a float.
    plain: !built && type.kind !== 'float' && (of === null || of.plain),
    description: describeReturn(type),
  };
}

/** In the words of Python, which knows no null and no array. */
function describeReturn(type: ValueType): string {
  switch (type.kind) {
    case 'linked-list':
      return 'a ListNode or None';
    case 'binary-tree':
      return 'a TreeNode or None';
    case 'boolean':
      return 'True or False';
    case 'nullable':
      return `${describeReturn(type.of)} or None`;
    case 'array':
      return describeType(type).replace('an array', 'a list');
    case 'integer':
    case 'float':
    case 'string':
      return describeType(type);
  }
}
