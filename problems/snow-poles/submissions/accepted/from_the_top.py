# Reads Ilse's list into a stack; then both descend, and the result is built from its end.
def polesToReplace(up, down):
    stack = []
    while up:
        stack.append(up.val)
        up = up.next
    result = None
    while stack or down:
        if down and (not stack or down.val >= stack[-1]):
            pole = down.val
            down = down.next
        else:
            pole = stack.pop()
        if result is None or result.val != pole:
            result = ListNode(pole, result)
    return result
