// Watts are whole numbers, so every sum can be made one with `| 0`.
function fewestGenerators(camp, capacity) {
  if (!camp) return 0;
  let generators = 1;
  let impossible = false;
  const drawn = (box) => {
    if (!box) return 0;
    if (box.val > capacity) impossible = true;
    let left = drawn(box.left);
    let right = drawn(box.right);
    if (((box.val + left + right) | 0) > capacity) {
      generators++;
      if (left >= right) left = 0;
      else right = 0;
    }
    if (((box.val + left + right) | 0) > capacity) {
      generators++;
      left = 0;
      right = 0;
    }
    return (box.val + left + right) | 0;
  };
  drawn(camp);
  return impossible ? -1 : generators;
}
