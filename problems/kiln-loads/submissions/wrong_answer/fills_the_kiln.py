# Greedy: every load is as full as possible.
def leastFuel(heat, height, chamber, lighting):
    total, fire, room = 0, None, 0
    for needs, tall in zip(heat, height):
        if fire is None or tall > room:
            if fire is not None:
                total += fire + lighting
            fire, room = needs, chamber - tall
        else:
            fire, room = max(fire, needs), room - tall
    return total + fire + lighting
