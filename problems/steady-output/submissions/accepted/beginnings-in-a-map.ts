// A map of the beginnings that are in reach, filled and emptied as the end moves on.
function steadyStretches(output: number[], target: number, shortest: number, longest: number): number {
  const n = output.length;
  const above = new Array<number>(n + 1).fill(0);
  for (let i = 0; i < n; i++) above[i + 1] = above[i] + output[i] - target;
  const count = new Map<number, number>();
  let answer = 0;
  for (let end = shortest; end <= n; end++) {
    const entering = above[end - shortest];
    count.set(entering, (count.get(entering) || 0) + 1);
    if (end > longest) {
      const leaving = above[end - longest - 1];
      count.set(leaving, count.get(leaving)! - 1);
    }
    answer += count.get(above[end]) || 0;
  }
  return answer;
}
