# Sorts the numbers as texts: 1200 comes before 5.
def polesToReplace(up, down):
    poles = set()
    for note in (up, down):
        while note:
            poles.add(str(note.val))
            note = note.next
    result = None
    for pole in sorted(poles, reverse=True):
        result = ListNode(int(pole), result)
    return result
