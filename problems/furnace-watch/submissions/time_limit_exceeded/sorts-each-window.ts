// Sorts every window anew.
function rollingPercentile(heat: (number | null)[], width: number, percent: number, least: number): (number | null)[] {
  const shown: (number | null)[] = [];
  for (let end = width; end <= heat.length; end++) {
    const window = heat.slice(end - width, end).filter((one) => one !== null) as number[];
    window.sort((a, b) => a - b);
    shown.push(window.length < least ? null : window[Math.ceil((window.length * percent) / 100) - 1]);
  }
  return shown;
}
