// Arrays; a partner that was found is crossed out with 0.
function pairedButtons(signe: ListNode<number> | null, mette: ListNode<number> | null): ListNode<number> | null {
  const others: number[] = [];
  for (let button = mette; button; button = button.next) others.push(button.val);
  const pairs: number[] = [];
  for (let button = signe; button; button = button.next) {
    for (let i = 0; i < others.length; i++) {
      if (others[i] !== button.val) continue;
      others[i] = 0;
      pairs.push(button.val);
      break;
    }
  }
  return pairs.reduceRight<ListNode<number> | null>((rest, pattern) => new ListNode(pattern, rest), null);
}
