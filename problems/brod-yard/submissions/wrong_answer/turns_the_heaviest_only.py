# Looks at first and last wagon of the group that goes to the front, and leaves the others as they are.
def makeUpTrain(train):
    groups = []
    while train:
        if train.val == 0:
            groups.append([])
        else:
            groups[-1].append(train.val)
        train = train.next
    best = max(range(len(groups)), key=lambda i: (sum(groups[i]), -i))
    heaviest = groups.pop(best)
    if heaviest and heaviest[-1] > heaviest[0]:
        heaviest.reverse()
    head = end = ListNode(0)
    for group in [heaviest] + groups:
        for weight in [0] + group:
            end.next = ListNode(weight)
            end = end.next
    return head.next
