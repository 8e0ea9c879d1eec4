import {
  describeType,
  type ParsedParameter,
  type ParsedSignature,
  type ValueType,
} from '@dryrun/judge';

/** A type as codec.py walks it; `plain` when JSON already is what the candidate gets. */
type CodecType = { kind: string; of: CodecType | null; plain: boolean; description: string };

/** What the harness must know of a job. `returns` is null for `void`. */
export type CodecPlan = {
  fileName: string;
  name: string;
  /** Of the function, or of the class's constructor. */
  parameters: readonly CodecType[];
  /** Null for a class. */
  returns: CodecType | null;
  /** Null for a function. */
  methods: Record<string, { parameters: readonly CodecType[]; returns: CodecType | null }> | null;
  outputLimit: number;
};

/** Writes down for the harness what it must know of a job. */
export function planCodec(
  signature: ParsedSignature,
  fileName: string,
  outputLimit: number,
): CodecPlan {
  const { name } = signature;
  const common = { fileName, name, parameters: typesOf(signature.parameters), outputLimit };
  if (signature.kind === 'function')
    return { ...common, returns: toCodecType(signature.returns), methods: null };
  const methods = signature.methods.map(({ name, parameters, returns }) => {
    return [name, { parameters: typesOf(parameters), returns: returns && toCodecType(returns) }];
  });
  return { ...common, returns: null, methods: Object.fromEntries(methods) };
}

function typesOf(parameters: readonly ParsedParameter[]): CodecType[] {
  return parameters.map(({ type }) => toCodecType(type));
}

function toCodecType(type: ValueType): CodecType {
  const of = 'of' in type ? toCodecType(type.of) : null;
  // What is asked for in its place may be left out, too.
  if (of !== null && type.kind === 'nullable') of.description = describeReturn(type);
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
