# Forwards: from each pot that a load may begin with, every end that fits pushes its total on.
def leastFuel(heat, height, chamber, lighting):
    n = len(heat)
    inf = float("inf")
    least = [0] + [inf] * n
    for first in range(n):
        base = least[first] + lighting
        room = chamber
        fire = 0
        for end in range(first, n):
            room -= height[end]
            if room < 0:
                break
            if heat[end] > fire:
                fire = heat[end]
            if base + fire < least[end + 1]:
                least[end + 1] = base + fire
    return least[n]
