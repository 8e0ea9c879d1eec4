// Each sensor is a polynomial 1 − p + p·x; halves of them are multiplied, and coefficients added up.
function chanceOfFlood(flood: number, inFlood: number[], inCalm: number[], needed: number): number {
  const product = (sensors: number[], from: number, to: number): Float64Array => {
    if (to - from === 1) return Float64Array.of(1 - sensors[from], sensors[from]);
    const middle = (from + to) >> 1;
    const a = product(sensors, from, middle);
    const b = product(sensors, middle, to);
    const c = new Float64Array(a.length + b.length - 1);
    for (let i = 0; i < a.length; i++) for (let j = 0; j < b.length; j++) c[i + j] += a[i] * b[j];
    return c;
  };
  const sounds = (sensors: number[]) => {
    const exactly = product(sensors, 0, sensors.length);
    let sum = 0;
    for (let k = sensors.length; k >= needed; k--) sum += exactly[k];
    return sum;
  };
  const withFlood = flood * sounds(inFlood);
  const withCalm = (1 - flood) * sounds(inCalm);
  return withFlood / (withFlood + withCalm);
}
