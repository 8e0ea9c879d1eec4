// Lets letters arrive only as they were sent; different ones are always a fade and noise.
function leastTrouble(sent: string, heard: string, fade: number, noise: number, slip: number): number {
  const m = heard.length;
  let above = Array.from({ length: m + 1 }, (_, j) => j * noise);
  let fading = new Array<number>(m + 1).fill(Infinity);
  for (const letter of sent) {
    fading = fading.map((f, j) => Math.min(f, above[j]! + fade));
    const row = [fading[0]!];
    for (let j = 0; j < m; j++) {
      let best = Math.min(row[j]! + noise, fading[j + 1]!);
      if (heard[j] === letter) best = Math.min(best, above[j]!);
      row.push(best);
    }
    above = row;
  }
  return above[m]!;
}
