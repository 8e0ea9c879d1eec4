# The chance of exactly k reports, one sensor after the other, then the rule of Bayes.
def chanceOfFlood(flood, inFlood, inCalm, needed):
    def sounds(sensors):
        exactly = [1.0]
        for p in sensors:
            q = 1 - p
            exactly = [a * q + b * p for a, b in zip(exactly + [0.0], [0.0] + exactly)]
        return sum(exactly[needed:])

    with_flood = flood * sounds(inFlood)
    with_calm = (1 - flood) * sounds(inCalm)
    return with_flood / (with_flood + with_calm)
