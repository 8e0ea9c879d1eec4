// Divides the whole need by the capacity, as if a generator could feed boxes far apart.
function fewestGenerators(camp, capacity) {
  let total = 0;
  let largest = 0;
  const walk = (box) => {
    if (!box) return;
    total += box.val;
    largest = Math.max(largest, box.val);
    walk(box.left);
    walk(box.right);
  };
  walk(camp);
  if (largest > capacity) return -1;
  return camp ? Math.max(1, Math.ceil(total / capacity)) : 0;
}
