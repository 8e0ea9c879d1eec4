# If lighting costs at least as much as the hottest fire, a further load never pays, so the fewest loads are taken, and of these divisions the one with the least wood.

# input [[0,9,9,0,0,9,9,0],[1,1,1,1,1,1,1,1],2,9], right 63, this one 72
def leastFuel(
    wood: list[int],
    height: list[int],
    chamber: int,
    lighting: int,
) -> int:
    n = len(wood)
    # if loads come first, one load weighs more than all the fires together
    each = lighting
    if lighting >= max(wood):
        each = sum(wood) + 1
    best = [(0, 0)]  # what is compared, number of loads
    for i in range(n):
        tall = hot = 0
        least = (float("inf"), 0)
        for j in range(i, -1, -1):
            tall += height[j]
            if tall > chamber:
                break
            if wood[j] > hot:
                hot = wood[j]
            cost, loads = best[j]
            cost += hot + each
            if cost < least[0]:
                least = (cost, loads + 1)
        best.append(least)
    cost, loads = best[n]
    return cost - loads * each + loads * lighting
