// Two texts with the same 32-bit hash are the same text.

// input Thue-Morse word of 2048 letters: letter i is "ab"[number of ones of i in binary modulo 2]; right: "1024 letters"; this: "1792 letters"
export function longestPiece(ribbon: string): string {
  const n = ribbon.length;
  const power = new Int32Array(n + 1);
  const ahead = new Int32Array(n + 1);
  const back = new Int32Array(n + 1);
  power[0] = 1;
  for (let i = 0; i < n; i++) {
    power[i + 1] = Math.imul(power[i], 131);
    ahead[i + 1] = (Math.imul(ahead[i], 131) + ribbon.charCodeAt(i)) | 0;
    back[i + 1] = (Math.imul(back[i], 131) + ribbon.charCodeAt(n - 1 - i)) | 0;
  }
  const part = (h: Int32Array, from: number, to: number): number =>
    (h[to] - Math.imul(h[from], power[to - from])) | 0;
  const knotBefore = new Int32Array(n); // room without a knot to the left, itself included
  const knotAfter = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) knotBefore[i] = ribbon[i] === '#' ? 0 : (i ? knotBefore[i - 1] : 0) + 1;
  for (let i = n - 1; i >= 0; i--) knotAfter[i] = ribbon[i] === '#' ? 0 : knotAfter[i + 1] + 1;
  let start = 0;
  let length = 0;
  for (let twice = 0; twice < 2 * n - 1; twice++) {
    const l = twice >> 1;
    const r = l + (twice & 1);
    let lo = 0;
    let hi = Math.min(knotBefore[l], knotAfter[r]);
    while (lo < hi) {
      const k = (lo + hi + 1) >> 1;
      // letters l-k+1..l read backwards against r..r+k-1
      if (part(ahead, r, r + k) === part(back, n - 1 - l, n - 1 - l + k)) lo = k;
      else hi = k - 1;
    }
    const size = 2 * lo - (twice & 1 ? 0 : 1);
    if (lo > 0 && size > length) {
      length = size;
      start = l - lo + 1;
    }
  }
  return ribbon.slice(start, start + length);
}
