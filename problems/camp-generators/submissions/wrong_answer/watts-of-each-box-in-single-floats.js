// The watts of each box are kept as a single float, which reaches much further than any of them.
function fewestGenerators(camp, capacity) {
  if (camp === null) return 0;
  let count = 1, hungry = false;
  const draw = (box) => {
    if (box === null) return 0;
    if (box.val > capacity) hungry = true;
    let all = Math.fround(box.val);
    for (const branch of [draw(box.left), draw(box.right)].sort((a, b) => a - b)) {
      if (all + branch <= capacity) all += branch;
      else count++;
    }
    return all;
  };
  draw(camp);
  return hungry ? -1 : count;
}
