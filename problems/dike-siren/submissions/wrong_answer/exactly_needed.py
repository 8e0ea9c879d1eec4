# The siren sounds at the moment when the needed number of sensors report, so that number is what counts.
def chanceOfFlood(flood, inFlood, inCalm, needed):
    def sounds(sensors):
        exactly = [1.0]
        for p in sensors:
            exactly = [a * (1 - p) + b * p for a, b in zip(exactly + [0.0], [0.0] + exactly)]
        return exactly[needed]

    with_flood = flood * sounds(inFlood)
    both = with_flood + (1 - flood) * sounds(inCalm)
    return with_flood / both if both else 0.0
