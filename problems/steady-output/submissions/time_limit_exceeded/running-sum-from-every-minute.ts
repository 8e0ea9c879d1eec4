// A running sum from every first minute: quadratic when long stretches are allowed.
function steadyStretches(output: number[], target: number, shortest: number, longest: number): number {
  let steady = 0;
  for (let first = 0; first < output.length; first++) {
    let surplus = 0;
    const end = Math.min(output.length, first + longest);
    for (let i = first; i < end; i++) {
      surplus += output[i] - target;
      if (surplus === 0 && i - first + 1 >= shortest) steady++;
    }
  }
  return steady;
}
