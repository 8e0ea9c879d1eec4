from heapq import heappop, heappush


def leastFees(landed, wanted, fee):
    heap = []
    total = 0
    for arrived, sacks, price in zip(landed, wanted, fee):
        if arrived > 0:
            heappush(heap, [0, arrived])
        if sacks == 0:
            continue
        heappush(heap, [price, sacks])
        due = sacks
        while due > 0:
            lot = heap[0]
            taken = min(due, lot[1])
            total += taken * lot[0]
            due -= taken
            lot[1] -= taken
            if lot[1] == 0:
                heappop(heap)
    return total
