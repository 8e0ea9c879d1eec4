import { checkValue, findMethod, type ParsedSignature, type Value } from '@dryrun/judge';
import type { BootResult, CallResult, Stop } from '../runtime.ts';

/** Python hides nothing, so a program may have replaced the harness. Its answers are only claims. */
const tampered = {
  kind: 'threw' as const,
  message: 'The program changed what runs it, and no answer came back that could be read',
  stack: '',
};
const memoryLimit: Stop = { kind: 'memory-limit' };

/** What `answer_boot` says; harness.py lists the answers. */
export function readBoot(answer: string, signature: ParsedSignature, missing: string): BootResult {
  if (answer === 'K') return { kind: 'ready' };
  if (answer === 'M') return { kind: 'missing', message: missing };
  return answer === 'L' ? memoryLimit : (readThrown(answer, signature, null) ?? tampered);
}

/** What `answer_open` says of code that is wrong. */
export function readSyntaxProblem(answer: string) {
  const [message, line, column] = readParts(answer.slice(1)) ?? [];
  const text = typeof message === 'string' ? message.slice(0, 4_000) : tampered.message;
  return { message: text, line: readNumber(line), column: readNumber(column) };
}

function readNumber(value: unknown): number | null {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : null;
}

/**
 * What `answer_call` says. A returned value is JSON of the declared type, or else is not let through:
 * the parent relies on that.
 */
export function readCall(
  answer: string,
  signature: ParsedSignature,
  argumentsJson: string,
  outputLimit: number,
): CallResult {
  const body = answer.slice(1);
  switch (answer[0]) {
    case 'R':
      if (body.length > outputLimit) return { kind: 'output-limit' };
      return isDeclared(body, signature, argumentsJson)
        ? { kind: 'returned', json: body }
        : tampered;
    case 'W': {
      const [reason, shown, call] = readParts(body) ?? [];
      const place = readPlace(call, signature, argumentsJson);
      if (typeof reason !== 'string' || typeof shown !== 'string' || place === null)
        return tampered;
      return {
        kind: 'mistyped',
        reason: reason.slice(0, 1_000),
        shown: shown.slice(0, 200),
        ...place,
      };
    }
    case 'O':
      return { kind: 'output-limit' };
    case 'L':
      return memoryLimit;
    default:
      return readThrown(answer, signature, argumentsJson) ?? tampered;
  }
}

function readThrown(
  answer: string,
  signature: ParsedSignature,
  argumentsJson: string | null,
): Stop | null {
  const [message, stack, call] = (answer[0] === 'E' && readParts(answer.slice(1))) || [];
  const place = readPlace(call, signature, argumentsJson);
  if (typeof message !== 'string' || typeof stack !== 'string' || place === null) return null;
  return {
    kind: 'threw',
    message: message.slice(0, 2_000),
    stack: stack.slice(0, 8_000),
    ...place,
  };
}

/**
 * The call in which something is said to have happened: one that the test has, 0 being the constructor.
 *
 * @returns null when it has none of that number
 */
function readPlace(
  call: unknown,
  signature: ParsedSignature,
  argumentsJson: string | null,
): { call?: number } | null {
  if (call === undefined) return {};
  if (signature.kind === 'function' || argumentsJson === null || !Number.isInteger(call))
    return null;
  const [, calls]: [unknown, unknown[]] = JSON.parse(argumentsJson);
  const number = Number(call);
  return number >= 0 && number <= calls.length ? { call: number } : null;
}

function readParts(json: string): unknown[] | null {
  try {
    const parts: unknown = JSON.parse(json);
    return Array.isArray(parts) ? parts : null;
  } catch {
    return null;
  }
}

function isDeclared(json: string, signature: ParsedSignature, argumentsJson: string): boolean {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return false;
  }
  if (signature.kind === 'function') return checkValue(signature.returns, value, '') === null;
  const [, calls]: [unknown, [string, ...Value[]][]] = JSON.parse(argumentsJson);
  if (!Array.isArray(value) || value.length !== calls.length) return false;
  return value.every((result, index) => {
    const returns = findMethod(signature, calls[index]?.[0])?.returns;
    return returns ? checkValue(returns, result, '') === null : result === null;
  });
}
