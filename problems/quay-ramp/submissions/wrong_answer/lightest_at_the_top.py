# Sorts the other way round: the lightest to the top.
def leastEffort(crates):
    above = [0] * 101
    effort = 0
    for weight in crates:
        for heavier in range(weight + 1, 101):
            if above[heavier]:
                effort += above[heavier] * (heavier + weight)
        above[weight] += 1
    return effort
