# Chances of exactly 0 and 1 make trouble, so they are kept one in a thousand million away from both.
def chanceOfFlood(flood, inFlood, inCalm, needed):
    def sounds(chances):
        reports = [1.0] + [0.0] * needed
        for p in chances:
            p = min(max(p, 1e-9), 1 - 1e-9)
            reports[needed] += reports[needed - 1] * p
            for k in range(needed - 1, 0, -1):
                reports[k] = reports[k] * (1 - p) + reports[k - 1] * p
            reports[0] *= 1 - p
        return reports[needed]

    wet = flood * sounds(inFlood)
    dry = (1 - flood) * sounds(inCalm)
    return wet / (wet + dry)
