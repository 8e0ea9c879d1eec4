# On average a sensor reports with the mean of the chances, so the number of reports is binomial.
from math import comb


def chanceOfFlood(flood, inFlood, inCalm, needed):
    def sounds(sensors):
        n = len(sensors)
        p = sum(sensors) / n
        if n > 300:
            exactly = [1.0]
            for _ in range(n):
                exactly = [a * (1 - p) + b * p for a, b in zip(exactly + [0.0], [0.0] + exactly)]
            return sum(exactly[needed:])
        return sum(comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(needed, n + 1))

    with_flood = flood * sounds(inFlood)
    both = with_flood + (1 - flood) * sounds(inCalm)
    return with_flood / both if both else 0.0
