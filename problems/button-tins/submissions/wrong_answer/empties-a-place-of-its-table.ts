// In the hash table, a pattern of which no button is left can be taken out by emptying its slot.

// input [[1,2,5,65536],[65536,1,2]], right [1,2,65536], this one [1,65536]
export function pairedButtons(
  signe: ListNode<number> | null,
  mette: ListNode<number> | null,
): ListNode<number> | null {
  const SIZE = 65_536;
  const key = new Int32Array(SIZE); // 0: an empty slot
  const left = new Int32Array(SIZE);
  const find = (p: number): number => {
    let i = (p ^ (p >>> 16)) & (SIZE - 1);
    while (key[i] !== 0 && key[i] !== p) i = (i + 1) & (SIZE - 1);
    return i;
  };
  for (let b = mette; b; b = b.next) {
    const i = find(b.val);
    key[i] = b.val;
    left[i]++;
  }
  const head = new ListNode(0, null);
  let tail = head;
  for (let b = signe; b; b = b.next) {
    const i = find(b.val);
    if (key[i] === 0) continue;
    tail.next = new ListNode(b.val, null);
    tail = tail.next;
    if (--left[i] === 0) key[i] = 0;
  }
  return head.next;
}
