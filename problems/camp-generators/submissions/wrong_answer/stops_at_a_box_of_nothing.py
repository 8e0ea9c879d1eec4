# A box that needs 0 watts adds nothing, so one can stop there on the way down.

# input [[6,0,0,5],6], right 2, this one 1
def fewestGenerators(camp: TreeNode | None, capacity: int) -> int:
    if not camp:
        return 0
    order = [camp]
    for box in order:
        if box.val > capacity:
            return -1
        for below in (box.left, box.right):
            if below and below.val:
                order.append(below)
    rest = {}
    count = 1
    for box in reversed(order):
        a = rest.pop(box.left, 0)
        b = rest.pop(box.right, 0)
        if a < b:
            a, b = b, a
        need = box.val + a + b
        if need > capacity:
            need -= a
            count += 1
            if need > capacity:
                need -= b
                count += 1
        rest[box] = need
    return count
