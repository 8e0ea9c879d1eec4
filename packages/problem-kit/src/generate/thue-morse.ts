/**
 * The first `length` letters of the Thue–Morse sequence: letter i is a `b` where i, written in binary, has
 * an odd number of ones. The halves of a word of 2^k letters differ in every letter; yet their polynomial
 * hashes agree by every odd base, modulo 2^32 from 256 letters on and modulo 2^64 from 2,048 on.
 */
export function thueMorse(length: number): string {
  let [word, opposite] = ['a', 'b'];
  while (word.length < length) [word, opposite] = [word + opposite, opposite + word];
  return word.slice(0, length);
}
