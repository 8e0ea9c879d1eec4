# Pairs are the same from both sides, so the shorter list is counted and the longer one is gone through (but the order of the pairs is Signe's).
from collections import Counter


def pairedButtons(signe, mette):
    a, b = [], []
    for head, out in ((signe, a), (mette, b)):
        while head:
            out.append(head.val)
            head = head.next
    if len(a) < len(b):
        a, b = b, a
    left = Counter(b)
    first = ListNode(0)
    end = first
    for x in a:
        if left[x]:
            left[x] -= 1
            end.next = ListNode(x)
            end = end.next
    return first.next
