// Two pointers, as if every minute made the sum larger. Negative minutes break that.
function steadyStretches(output: number[], target: number, shortest: number, longest: number): number {
  let left = 0;
  let sum = 0;
  let steady = 0;
  for (let right = 0; right < output.length; right++) {
    sum += output[right] - target;
    while (left < right && (right - left + 1 > longest || sum > 0)) {
      sum -= output[left] - target;
      left++;
    }
    if (sum === 0 && right - left + 1 >= shortest) steady++;
  }
  return steady;
}
