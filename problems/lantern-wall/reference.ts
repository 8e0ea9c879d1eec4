/**
 * Two levers together switch what differs between them, so the even numbers of pulls are the span of
 * levers[0] xor levers[i]. A basis of it, each member with a highest lantern of its own that no later
 * member switches, makes the number as large as it can be, one member after the other.
 */
export function brightestNumber(lit: number, levers: readonly number[]): number {
  const basis: number[] = [];
  for (const lever of levers) {
    let pair = xor(lever, levers[0] ?? 0);
    for (const member of basis) pair = Math.min(pair, xor(pair, member));
    if (pair !== 0) basis.push(pair);
  }
  return basis.reduce((shown, member) => Math.max(shown, xor(shown, member)), lit);
}

const half = 2 ** 25;

/** Exclusive or of numbers below 2^50, where the operator would cut off at 32 bits. */
function xor(one: number, other: number): number {
  const high = Math.floor(one / half) ^ Math.floor(other / half);
  return high * half + ((one % half) ^ (other % half));
}
