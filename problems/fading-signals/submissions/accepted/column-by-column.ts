// Column by column over the letters heard: going down a column, the cheapest start of a fade so far
// is all that a fade needs to know.
function leastTrouble(sent: string, heard: string, fade: number, noise: number, slip: number): number {
  const n = sent.length;
  let column: number[] = [0];
  for (let i = 1; i <= n; i++) column.push(fade);
  for (let j = 1; j <= heard.length; j++) {
    const next: number[] = [];
    let cheapestStart = Infinity;
    for (let i = 0; i <= n; i++) {
      let best = column[i]! + noise;
      if (i > 0) {
        const arrives = column[i - 1]! + (sent[i - 1] === heard[j - 1] ? 0 : slip);
        best = Math.min(best, arrives, cheapestStart + fade);
      }
      next.push(best);
      cheapestStart = Math.min(cheapestStart, best);
    }
    column = next;
  }
  return column[n]!;
}
