// A box that would draw too much needs as many generators as its sum divided by the capacity.
function fewestGenerators(camp, capacity) {
  if (!camp) return 0;
  let generators = 1;
  let impossible = false;
  const drawn = (box) => {
    if (!box) return 0;
    if (box.val > capacity) impossible = true;
    const sum = box.val + drawn(box.left) + drawn(box.right);
    if (sum <= capacity) return sum;
    generators += Math.ceil(sum / capacity) - 1;
    return sum % capacity;
  };
  drawn(camp);
  return impossible ? -1 : generators;
}
