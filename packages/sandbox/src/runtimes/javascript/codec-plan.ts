import { describeType, type ParsedSignature, type ValueType } from '@dryrun/judge';
import type { CodecType } from './harness/codec.ts';
import type { Plan } from './harness/harness.ts';

/** Console output kept of one test, in characters. All of it counts for the output limit. */
const consoleLimit = 64 * 1024;

/** Writes down for the harness what it must know of a job. */
export function planCodec(signature: ParsedSignature, outputLimitBytes: number): Plan {
  if (signature.kind === 'class') throw new Error('classes are not built into this harness yet');
  return {
    name: signature.name,
    parameters: signature.parameters.map(({ type }) => toCodecType(type)),
    returns: toCodecType(signature.returns),
    outputLimit: outputLimitBytes,
    consoleLimit: Math.min(consoleLimit, outputLimitBytes),
  };
}

function toCodecType(type: ValueType): CodecType {
  const of = 'of' in type ? toCodecType(type.of) : null;
  const built = type.kind === 'linked-list' || type.kind === 'binary-tree';
  return {
    kind: type.kind,
    of,
    plain: !built && (of === null || of.plain),
    description: describeReturn(type),
  };
}

/** Candidates return nodes, not the arrays that stand for them. */
function describeReturn(type: ValueType): string {
  if (type.kind === 'linked-list') return 'a ListNode or null';
  if (type.kind === 'binary-tree') return 'a TreeNode or null';
  return describeType(type);
}
