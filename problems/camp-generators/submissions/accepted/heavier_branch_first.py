def fewestGenerators(camp, capacity):
    if camp is None:
        return 0
    order = [camp]
    for box in order:
        if box.val > capacity:
            return -1
        if box.left:
            order.append(box.left)
        if box.right:
            order.append(box.right)

    generators = 1
    drawn = {None: 0}
    for box in reversed(order):
        lighter, heavier = sorted((drawn[box.left], drawn[box.right]))
        watts = box.val + lighter + heavier
        if watts > capacity:
            generators += 1
            watts -= heavier
        if watts > capacity:
            generators += 1
            watts -= lighter
        drawn[box] = watts
    return generators
