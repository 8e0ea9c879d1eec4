import type { CallEnd, ChildMessage, Printed } from './protocol.ts';

/** Console output kept of one test, in characters. All that is printed counts for the output limit. */
export const consoleLimitCharacters = 64 * 1024;
/** Messages, stacks and what is shown of a value are cut far below this. */
const longestText = 256 * 1024;
const mostMs = 24 * 60 * 60_000;

type Fields = Record<string, unknown>;

/**
 * What a child said, if it has the form of a message. Whoever owns a child can write anything: a field
 * that is missing, too many, too long or of another kind makes it no message.
 *
 * @returns null when it is none
 */
export function readMessage(head: unknown): ChildMessage | null {
  if (!isFields(head)) return null;
  switch (head.kind) {
    case 'ready': {
      const { slow } = head;
      if (slow === undefined) return { kind: 'ready' };
      return isText(slow) ? { kind: 'ready', slow } : null;
    }
    case 'booted':
    case 'rest':
      return { kind: head.kind };
    case 'done':
      return typeof head.spoilt === 'boolean' ? { kind: 'done', spoilt: head.spoilt } : null;
    case 'again': {
      const printed = readPrinted(head);
      if (!isMs(head.wallMs) || printed === null) return null;
      return { kind: 'again', wallMs: head.wallMs, ...printed };
    }
    case 'cut': {
      const { cpuTimeMs, wallTimeMs } = head;
      return isMs(cpuTimeMs) && isMs(wallTimeMs) ? { kind: 'cut', cpuTimeMs, wallTimeMs } : null;
    }
    case 'pause':
    case 'resume':
      return isMs(head.wallMs) ? { kind: head.kind, wallMs: head.wallMs } : null;
    case 'started': {
      const { wallMs, compileTimeMs } = head;
      return isMs(wallMs) && isMs(compileTimeMs)
        ? { kind: 'started', wallMs, compileTimeMs }
        : null;
    }
    case 'compile-error': {
      const { message, line, column } = head;
      if (!isText(message) || !isPlace(line) || !isPlace(column)) return null;
      return { kind: 'compile-error', message, line, column };
    }
    case 'result': {
      const { index, stuck } = head;
      const end = readEnd(head.end);
      if (!isWhole(index) || typeof stuck !== 'boolean' || end === null) return null;
      return { kind: 'result', index, end, stuck };
    }
    default:
      return null;
  }
}

function readEnd(end: unknown): CallEnd | null {
  if (!isFields(end)) return null;
  const { cpuTimeMs, wallTimeMs, memoryBytes } = end;
  if (!isMs(cpuTimeMs) || !isMs(wallTimeMs) || !isAmount(memoryBytes)) return null;
  const printed = readPrinted(end);
  if (printed === null) return null;
  const cost = { cpuTimeMs, wallTimeMs, memoryBytes, ...printed };
  switch (end.kind) {
    case 'returned':
    case 'time-limit':
    case 'memory-limit':
    case 'output-limit':
      return { kind: end.kind, ...cost };
    case 'mistyped': {
      const { reason, shown } = end;
      const call = readCall(end.call);
      if (!isText(reason) || !isText(shown) || call === null) return null;
      return { kind: 'mistyped', reason, shown, ...call, ...cost };
    }
    case 'threw': {
      const { message, stack } = end;
      const call = readCall(end.call);
      if (!isText(message) || !isText(stack) || call === null) return null;
      return { kind: 'threw', message, stack, ...call, ...cost };
    }
    default:
      return null;
  }
}

function readPrinted({ console, consoleCharacters }: Fields): Printed | null {
  if (!isText(console, consoleLimitCharacters)) return null;
  if (!isWhole(consoleCharacters) || consoleCharacters < console.length) return null;
  return { console, consoleCharacters };
}

function readCall(call: unknown): { call?: number } | null {
  if (call === undefined) return {};
  return isWhole(call) ? { call } : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown, mostCharacters = longestText): value is string {
  return typeof value === 'string' && value.length <= mostCharacters;
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER;
}

function isMs(value: unknown): value is number {
  return isAmount(value) && value <= mostMs;
}

function isWhole(value: unknown): value is number {
  return isAmount(value) && Number.isInteger(value);
}

function isPlace(value: unknown): value is number | null {
  return value === null || isWhole(value);
}
