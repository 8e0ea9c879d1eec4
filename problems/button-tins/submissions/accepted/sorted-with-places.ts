// Sorts both threads, Signe's with the places of her buttons, walks along both, and puts the pairs
// into the order of their places. Among equal patterns the smaller places come first.
function pairedButtons(signe: ListNode<number> | null, mette: ListNode<number> | null): ListNode<number> | null {
  const patterns: number[] = [];
  for (let button = signe; button; button = button.next) patterns.push(button.val);
  const places = patterns.map((_, place) => place);
  places.sort((a, b) => patterns[a] - patterns[b] || a - b);
  const others: number[] = [];
  for (let button = mette; button; button = button.next) others.push(button.val);
  others.sort((a, b) => a - b);

  const paired = new Uint8Array(patterns.length);
  let j = 0;
  for (const place of places) {
    while (j < others.length && others[j] < patterns[place]) j++;
    if (j < others.length && others[j] === patterns[place]) {
      paired[place] = 1;
      j++;
    }
  }
  let first: ListNode<number> | null = null;
  for (let place = patterns.length - 1; place >= 0; place--) {
    if (paired[place]) first = new ListNode(patterns[place], first);
  }
  return first;
}
