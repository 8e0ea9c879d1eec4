// Once I have found the longest piece so far, the middle of a longer one lies behind its end.

// input ["bcbcb"]; right: "bcbcb"; this: "bcb"
export function longestPiece(ribbon) {
  const n = ribbon.length;
  let start = 0, size = 0;
  for (let i = 0; i < n; ) {
    if (ribbon[i] === '#') { i++; continue; }
    // the run of equal threads from i is the middle
    let j = i;
    while (j + 1 < n && ribbon[j + 1] === ribbon[i]) j++;
    let l = i, r = j;
    while (l > 0 && r + 1 < n && ribbon[l - 1] === ribbon[r + 1] && ribbon[l - 1] !== '#') { l--; r++; }
    i = j + 1;
    if (r - l + 1 > size) {
      size = r - l + 1;
      start = l;
      i = r + 1;
      while (i < n && ribbon[i] === ribbon[r] && ribbon[i - 1] === ribbon[i]) i--;
      if (i <= j) i = j + 1;
    }
  }
  return ribbon.slice(start, start + size);
}
