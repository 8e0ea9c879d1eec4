import {
  describeType,
  type ParsedParameter,
  type ParsedSignature,
  type ValueType,
} from '@dryrun/judge';
import { consoleLimitCharacters } from '../../wire/read-message.ts';
import type { CodecType } from './harness/codec.ts';
import type { Plan } from './harness/harness.ts';

/** Writes down for the harness what it must know of a job. */
export function planCodec(
  signature: ParsedSignature,
  outputLimitBytes: number,
  code: string,
): Plan {
  const { name, parameters } = signature;
  const common = {
    name,
    parameters: typesOf(parameters),
    outputLimit: outputLimitBytes,
    consoleLimit: Math.min(consoleLimitCharacters, outputLimitBytes),
    commonJs: /\b(?:module|exports)\b/.test(code),
  };
  if (signature.kind === 'function')
    return { kind: 'function', ...common, returns: toCodecType(signature.returns) };
  const methods = signature.methods.map((method) => ({
    name: method.name,
    parameters: typesOf(method.parameters),
    returns: method.returns && toCodecType(method.returns),
  }));
  return { kind: 'class', ...common, methods };
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
