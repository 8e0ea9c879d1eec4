# At the end of the train I only have to look whether the last group is the heaviest, which then moves as it is.

# input [[0,6,9]]; right: [0,9,6]; this: [0,6,9]
def makeUpTrain(train):
    before = []          # groups before the heaviest so far
    front = None
    heaviest = -1
    rest = []
    group = None
    weight = 0

    def turned(g):
        return g[:1] + g[:0:-1] if len(g) > 2 and g[-1] > g[1] else g

    node = train
    while node:
        if node.val == 0 and group is not None:
            g = turned(group)
            if weight > heaviest:
                if front is not None:
                    before.append(front)
                before += rest
                rest = []
                front, heaviest = g, weight
            else:
                rest.append(g)
            group, weight = [0], 0
        elif node.val == 0:
            group = [0]
        else:
            group.append(node.val)
            weight += node.val
        node = node.next
    if weight > heaviest:
        if front is not None:
            before.append(front)
        before += rest
        rest = []
        front = group
    else:
        rest.append(turned(group))
    head = tail = ListNode(0)
    for g in [front] + before + rest:
        for v in g:
            tail.next = ListNode(v)
            tail = tail.next
    return head.next
