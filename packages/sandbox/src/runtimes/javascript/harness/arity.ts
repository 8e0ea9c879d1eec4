import type { Primordials } from './primordials.ts';

/**
 * Makes what says of a function that failed that it takes more or fewer arguments than it
 * is called with. JavaScript itself never says so: the values are just missing.
 */
export function makeArity(primordials: Primordials) {
  const { functionText, indexOf, isSafeInteger, slice, String: toText } = primordials;

  const has = (text: string, part: string): boolean => indexOf(text, part) !== -1;

  /** Whether it takes whatever it is given: `...rest`, `arguments`, `limit = 10`. */
  const takesMore = (called: unknown): boolean => {
    const text = functionText(called);
    const close = indexOf(text, ')');
    const arrow = indexOf(text, '=>');
    const end = arrow !== -1 && (close === -1 || arrow < close) ? arrow : close;
    return has(text, '...') || has(text, 'arguments') || has(slice(text, 0, end), '=');
  };

  const count = (size: number, noun: string): string =>
    `${toText(size)} ${noun}${size === 1 ? '' : 's'}`;

  const sizeOf = (called: unknown): number | null => {
    const { length } = called as { length: unknown };
    return isSafeInteger(length) ? (length as number) : null;
  };

  const sentence = (name: string, takes: number, given: number): string =>
    `\`${name}\` takes ${count(takes, 'parameter')}, but is called with ${count(given, 'argument')}`;

  /** @returns half a sentence where values are missing, which may be why it threw, or nothing */
  const ofThrown = (name: string, called: unknown, given: number): string => {
    try {
      const takes = sizeOf(called);
      return takes !== null && takes > given ? sentence(name, takes, given) : '';
    } catch {
      return '';
    }
  };

  /** @returns half a sentence where it leaves arguments aside or lacks some, or nothing */
  const ofReturned = (name: string, called: unknown, given: number): string => {
    try {
      const takes = sizeOf(called);
      if (takes === null || takes >= given) return ofThrown(name, called, given);
      return takesMore(called) ? '' : sentence(name, takes, given);
    } catch {
      return '';
    }
  };

  return { ofThrown, ofReturned };
}

export type Arity = ReturnType<typeof makeArity>;
