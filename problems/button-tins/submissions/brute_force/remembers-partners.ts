// Walks along the other thread for every button; buttons that have a partner are remembered.
function pairedButtons(signe: ListNode<number> | null, mette: ListNode<number> | null): ListNode<number> | null {
  const taken = new Set<ListNode<number>>();
  const pairs: number[] = [];
  for (let button = signe; button; button = button.next) {
    for (let other = mette; other; other = other.next) {
      if (other.val !== button.val || taken.has(other)) continue;
      taken.add(other);
      pairs.push(button.val);
      break;
    }
  }
  return pairs.reduceRight<ListNode<number> | null>((rest, pattern) => new ListNode(pattern, rest), null);
}
