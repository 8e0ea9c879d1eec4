# Uncouples every group into a chain of its own (van, last vehicle, weight) and couples the chains.
def makeUpTrain(train):
    chains = []
    vehicle = train
    while vehicle:
        van = last = vehicle
        vehicle = vehicle.next
        weight = 0
        first = vehicle if vehicle and vehicle.val else None
        while vehicle and vehicle.val:
            weight += vehicle.val
            last = vehicle
            vehicle = vehicle.next
        if first and last.val > first.val:
            done = None
            wagon = first
            while wagon is not vehicle:
                wagon.next, done, wagon = done, wagon, wagon.next
            van.next = done
            last = first
        chains.append((van, last, weight))

    best = max(range(len(chains)), key=lambda i: (chains[i][2], -i))
    chains.insert(0, chains.pop(best))
    for (_, last, _), (van, _, _) in zip(chains, chains[1:]):
        last.next = van
    chains[-1][1].next = None
    return chains[0][0]
