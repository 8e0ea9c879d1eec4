# A Counter of Mette's buttons.
from collections import Counter


def pairedButtons(signe, mette):
    free = Counter()
    while mette:
        free[mette.val] += 1
        mette = mette.next
    head = end = ListNode()
    while signe:
        if free.get(signe.val, 0):
            free[signe.val] -= 1
            end.next = ListNode(signe.val)
            end = end.next
        signe = signe.next
    return head.next
