// All letters that are lost in a night are one fade, wherever they stand.
function leastTrouble(sent: string, heard: string, fade: number, noise: number, slip: number): number {
  const m = heard.length;
  let whole = Array.from({ length: m + 1 }, (_, j) => j * noise);
  let faded = new Array<number>(m + 1).fill(Infinity);
  for (const letter of sent) {
    const nextWhole = [Infinity];
    const nextFaded = [Math.min(faded[0]!, whole[0]! + fade)];
    for (let j = 1; j <= m; j++) {
      const arrives = letter === heard[j - 1] ? 0 : slip;
      nextWhole.push(Math.min(whole[j - 1]! + arrives, nextWhole[j - 1]! + noise));
      nextFaded.push(
        Math.min(
          faded[j]!,
          whole[j]! + fade,
          faded[j - 1]! + arrives,
          nextFaded[j - 1]! + noise,
        ),
      );
    }
    whole = nextWhole;
    faded = nextFaded;
  }
  return Math.min(whole[m]!, faded[m]!);
}
