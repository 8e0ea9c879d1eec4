# One list is enough: each sensor moves its share from every k to the next.
def chanceOfFlood(flood, inFlood, inCalm, needed):
    def sounds(sensors):
        exactly = [1.0] + [0.0] * len(sensors)
        for p in sensors:
            for k in range(len(sensors)):
                exactly[k + 1] += exactly[k] * p
                exactly[k] *= 1 - p
        return sum(exactly[needed:])

    with_flood = flood * sounds(inFlood)
    both = with_flood + (1 - flood) * sounds(inCalm)
    return with_flood / both if both else 0.0
