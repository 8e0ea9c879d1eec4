// For each window, tries its readings until one has enough that are as large or smaller.
function rollingPercentile(heat: (number | null)[], width: number, percent: number, least: number): (number | null)[] {
  const shown: (number | null)[] = [];
  for (let end = width; end <= heat.length; end++) {
    const window = heat.slice(end - width, end).filter((one) => one !== null) as number[];
    if (window.length < least) {
      shown.push(null);
      continue;
    }
    const enough = window.filter(
      (one) => window.filter((other) => other <= one).length * 100 >= window.length * percent,
    );
    shown.push(enough.reduce((smallest, one) => Math.min(smallest, one)));
  }
  return shown;
}
