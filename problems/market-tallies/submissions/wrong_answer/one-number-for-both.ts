// Sorts by one number, the takings times a thousand million minus the stall.
function stallLines(stall: number[], pence: number[], least: number): number[][] {
  const lines = new Map<number, [number, number, number]>();
  stall.forEach((number, i) => {
    const line = lines.get(number) ?? [number, 0, 0];
    if (pence[i]! >= 0) line[1] += 1;
    line[2] += pence[i]!;
    lines.set(number, line);
  });
  const place = ([number, , takings]: [number, number, number]) => takings * 1e9 - number;
  return [...lines.values()]
    .filter(([, sales]) => sales >= least)
    .sort((a, b) => place(b) - place(a));
}
