// Adds up every stretch of an allowed length on its own: cubic, and nothing to get wrong.
function steadyStretches(output: number[], target: number, shortest: number, longest: number): number {
  let steady = 0;
  for (let first = 0; first < output.length; first++) {
    for (let minutes = shortest; minutes <= longest && first + minutes <= output.length; minutes++) {
      let sum = 0;
      for (let i = first; i < first + minutes; i++) sum += output[i];
      if (sum === target * minutes) steady++;
    }
  }
  return steady;
}
