# Adds up the chances of every set of sensors that is large enough.
def chanceOfFlood(flood, inFlood, inCalm, needed):
    def sounds(sensors):
        total = 0.0
        for chosen in range(1 << len(sensors)):
            if bin(chosen).count("1") < needed:
                continue
            chance = 1.0
            for i, p in enumerate(sensors):
                chance *= p if chosen >> i & 1 else 1 - p
            total += chance
        return total

    with_flood = flood * sounds(inFlood)
    return with_flood / (with_flood + (1 - flood) * sounds(inCalm))
