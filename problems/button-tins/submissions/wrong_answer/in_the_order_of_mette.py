# Counts Signe's buttons and walks along Mette's thread: the right pairs in the wrong order.
def pairedButtons(signe, mette):
    free = {}
    while signe:
        free[signe.val] = free.get(signe.val, 0) + 1
        signe = signe.next
    pairs = []
    while mette:
        if free.get(mette.val):
            free[mette.val] -= 1
            pairs.append(mette.val)
        mette = mette.next
    head = None
    for pattern in reversed(pairs):
        head = ListNode(pattern, head)
    return head
