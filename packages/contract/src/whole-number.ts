import { z } from 'zod';

/** The largest value of an integer column. */
export const largestInteger = 2 ** 31 - 1;

/** A whole number that an integer column can keep. */
export const ColumnInteger = z.int().nonnegative().max(largestInteger);

const notDigits = 'Write a whole number in digits.';

/**
 * A whole number in a path or a query, where everything is text: decimal digits and nothing else.
 * Coercing would also take `0x1`, a blank, and a list of one.
 */
export function numberInUrl(min: number, max: number = largestInteger) {
  return z.preprocess(
    (given) => (typeof given === 'string' && /^\d{1,15}$/.test(given) ? Number(given) : given),
    z
      .int({ error: ({ code }) => (code === 'invalid_type' ? notDigits : undefined) })
      .min(min)
      .max(max),
  );
}
