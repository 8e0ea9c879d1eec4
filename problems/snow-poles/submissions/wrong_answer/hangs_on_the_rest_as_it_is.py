# When Bruno's notes are used up, the rest of Ilse's list can be hung on as it is from the first new pole on.

# input: [[20,20],[]] right: [20] its answer: [20, 20]
def polesToReplace(
    up: ListNode | None,
    down: ListNode | None,
) -> ListNode | None:
    back = None
    while down:
        back, down.next, down = down, back, down.next
    head = tail = ListNode()
    while back:
        if up and up.val <= back.val:
            pole, up = up.val, up.next
        else:
            pole, back = back.val, back.next
        if tail.val != pole:
            tail.next = ListNode(pole)
            tail = tail.next
    while up and up.val == tail.val:
        up = up.next
    tail.next = up
    return head.next
