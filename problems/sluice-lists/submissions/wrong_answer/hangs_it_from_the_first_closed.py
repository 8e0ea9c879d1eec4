# With a stack, but the right branch is hung from the innermost sluice that is closed instead of the
# last one: wrong as soon as the way leads up by more than one.
def flowPlan(yamna, idir):
    place_of = {litres: place for place, litres in enumerate(idir)}
    top = TreeNode(yamna[0])
    open_ones = [(top, place_of[yamna[0]])]
    order = [(top, None)]
    passed = -1
    for litres in yamna[1:]:
        place = place_of[litres]
        if place < passed:
            return None
        node = TreeNode(litres)
        above, at = open_ones[-1]
        if place < at:
            above.left = node
        else:
            while open_ones and open_ones[-1][1] < place:
                passed = open_ones.pop()[1]
            above.right = node
        open_ones.append((node, place))
        order.append((node, above))
    for node, above in reversed(order):
        if above:
            above.val += node.val
    return top
