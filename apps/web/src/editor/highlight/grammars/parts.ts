export const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** For words that are keywords only in front of a name. */
export const aName = /\s+[\p{L}_$]/uy;
export const aString = /\s*['"]/y;

export const before = (pattern: RegExp, text: string) =>
  text.split(' ').map((word): [string, RegExp] => [word, pattern]);
