// Cuts both lists into pieces, compares the pieces as sets and counts every flow on its own.
function flowPlan(yamna: number[], idir: number[]): TreeNode<number> | null {
  let broken = false;

  function build(first: number[], second: number[]): TreeNode<number> | null {
    if (first.length === 0) return null;
    const place = second.findIndex((litres) => litres === first[0]);
    const [leftFirst, rightFirst] = [first.slice(1, place + 1), first.slice(place + 1)];
    const [leftSecond, rightSecond] = [second.slice(0, place), second.slice(place + 1)];
    if (!leftSecond.every((litres) => leftFirst.includes(litres))) {
      broken = true;
      return null;
    }
    const flow = first.reduce((sum, litres) => sum + litres, 0);
    return new TreeNode(flow, build(leftFirst, leftSecond), build(rightFirst, rightSecond));
  }

  const top = build(yamna, idir);
  return broken ? null : top;
}
