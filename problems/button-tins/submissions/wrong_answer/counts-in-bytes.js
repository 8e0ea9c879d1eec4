// Counts in a Uint8Array, since nobody has more than 255 buttons of one pattern.
function pairedButtons(signe, mette) {
  const place = new Map();
  for (const thread of [signe, mette]) {
    for (let button = thread; button; button = button.next) {
      if (!place.has(button.val)) place.set(button.val, place.size);
    }
  }
  const free = new Uint8Array(place.size);
  for (let button = mette; button; button = button.next) free[place.get(button.val)]++;
  const front = new ListNode(0);
  let end = front;
  for (let button = signe; button; button = button.next) {
    const at = place.get(button.val);
    if (free[at] === 0) continue;
    free[at]--;
    end = end.next = new ListNode(button.val);
  }
  return front.next;
}
