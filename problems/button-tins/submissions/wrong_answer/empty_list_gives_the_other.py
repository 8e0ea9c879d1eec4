# If one of the two lists is empty, there is nothing to compare, and Signe's list can be handed back as it is.

# input [[7],[]], right [], this one [7]
from collections import Counter


def pairedButtons(
    signe: ListNode | None,
    mette: ListNode | None,
) -> ListNode | None:
    if signe is None or mette is None:
        return signe
    left = Counter()
    while mette:
        left[mette.val] += 1
        mette = mette.next
    # unlink Signe's lone buttons
    front = ListNode(0, signe)
    last = front
    while last.next:
        p = last.next.val
        if left[p] > 0:
            left[p] -= 1
            last = last.next
        else:
            last.next = last.next.next
    return front.next
