// Sorts the prefix sums with their places; inside a run of equal sums two pointers mark the
// beginnings that are neither too near nor too far.
function steadyStretches(output: number[], target: number, shortest: number, longest: number): number {
  const sums = [0];
  for (const watts of output) sums.push(sums[sums.length - 1] + watts - target);
  const order = sums.map((_, place) => place).sort((a, b) => sums[a] - sums[b] || a - b);

  let answer = 0;
  let far = 0;
  let near = 0;
  let first = 0;
  for (let i = 0; i < order.length; i++) {
    if (i > 0 && sums[order[i]] !== sums[order[i - 1]]) first = i;
    far = Math.max(far, first);
    near = Math.max(near, first);
    while (order[i] - order[far] > longest) far++;
    while (near < i && order[i] - order[near] >= shortest) near++;
    answer += Math.max(0, near - far);
  }
  return answer;
}
