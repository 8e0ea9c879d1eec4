// Right but for typed arrays of 32 bits.
function leastTrouble(sent, heard, fade, noise, slip) {
  const m = heard.length;
  let above = new Int32Array(m + 1);
  for (let j = 1; j <= m; j++) above[j] = above[j - 1] + noise;
  const fading = new Float64Array(m + 1).fill(Infinity);
  for (let i = 0; i < sent.length; i++) {
    const row = new Int32Array(m + 1);
    for (let j = 0; j <= m; j++) {
      fading[j] = Math.min(fading[j], above[j] + fade);
      row[j] = fading[j];
      if (j === 0) continue;
      row[j] = Math.min(fading[j], row[j - 1] + noise, above[j - 1] + (sent[i] === heard[j - 1] ? 0 : slip));
    }
    above = row;
  }
  return above[m];
}
