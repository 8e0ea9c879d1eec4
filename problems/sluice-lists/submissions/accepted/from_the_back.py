# Reads Yamna's list from front to back with the limits of each branch on an own stack, then adds up
# the flows from back to front.
def flowPlan(yamna, idir):
    place_of = {litres: place for place, litres in enumerate(idir)}
    nodes = []
    parents = []
    waiting = [(0, len(idir) - 1, None, False)]
    for litres in yamna:
        low, high, parent, is_left = waiting.pop()
        place = place_of[litres]
        if place < low or place > high:
            return None
        node = TreeNode(litres)
        if parent is not None:
            if is_left:
                parent.left = node
            else:
                parent.right = node
        nodes.append(node)
        parents.append(parent)
        if place < high:
            waiting.append((place + 1, high, node, False))
        if low < place:
            waiting.append((low, place - 1, node, True))
    for node, parent in zip(reversed(nodes), reversed(parents)):
        if parent is not None:
            parent.val += node.val
    return nodes[0]
