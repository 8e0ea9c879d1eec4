# "If a pole comes again in the list, skip the second note" (there may be a third one).
def polesToReplace(up, down):
    notes = []
    while down:
        if not notes or notes[-1] != down.val:
            notes.append(down.val)
        down = down.next
    first = last = None
    while up or notes:
        if up and (not notes or up.val <= notes[-1]):
            v = up.val
            if notes and notes[-1] == v:
                notes.pop()
            if up.next and up.next.val == v:
                up = up.next
            up = up.next
        else:
            v = notes.pop()
        node = ListNode(v)
        if last is None:
            first = node
        else:
            last.next = node
        last = node
    return first
