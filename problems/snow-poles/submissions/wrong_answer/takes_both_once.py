# Takes equal poles off both lists together, one note of each, and skips repetitions only in the list that it takes from.
def polesToReplace(up, down):
    other = None
    while down:
        other = ListNode(down.val, other)
        down = down.next
    front = last = ListNode(0)

    def behind(note):
        while note.next and note.next.val == note.val:
            note = note.next
        return note.next

    while up or other:
        if up and other and up.val == other.val:
            pole = up.val
            up = behind(up)
            other = other.next
        elif up and (not other or up.val < other.val):
            pole = up.val
            up = behind(up)
        else:
            pole = other.val
            other = behind(other)
        last.next = ListNode(pole)
        last = last.next
    return front.next
