// For each pair of beginnings, every length of a fade and of a row of noise: cubic.
function leastTrouble(sent: string, heard: string, fade: number, noise: number, slip: number): number {
  const least: number[][] = [];
  for (let i = 0; i <= sent.length; i++) {
    least.push([]);
    for (let j = 0; j <= heard.length; j++) {
      let best = i + j === 0 ? 0 : Infinity;
      for (let swallowed = 1; swallowed <= i; swallowed++) {
        best = Math.min(best, least[i - swallowed]![j]! + fade);
      }
      for (let gulls = 1; gulls <= j; gulls++) best = Math.min(best, least[i]![j - gulls]! + gulls * noise);
      if (i > 0 && j > 0) {
        best = Math.min(best, least[i - 1]![j - 1]! + (sent[i - 1] === heard[j - 1] ? 0 : slip));
      }
      least[i]!.push(best);
    }
  }
  return least[sent.length]![heard.length]!;
}
