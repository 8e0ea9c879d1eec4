# Lets a beginning go one minute too early: stretches of exactly the longest length are lost.
def steadyStretches(output, target, shortest, longest):
    sums = [0]
    for watts in output:
        sums.append(sums[-1] + watts - target)
    count = {}
    steady = 0
    for end in range(shortest, len(sums)):
        beginning = sums[end - shortest]
        count[beginning] = count.get(beginning, 0) + 1
        if end >= longest:
            count[sums[end - longest]] = count.get(sums[end - longest], 0) - 1
        steady += count.get(sums[end], 0)
    return steady
