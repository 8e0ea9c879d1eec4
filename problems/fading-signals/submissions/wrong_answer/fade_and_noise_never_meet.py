# Between a fade and noise there is always a letter that arrives: lost letters with noise in their place would be slips.

# input ["c","b",2,1,9], right 3, this one 9
INF = float("inf")


def leastTrouble(
    sent: str,
    heard: str,
    fade: int,
    noise: int,
    slip: int,
) -> int:
    m = len(heard)
    arrived = [0] + [INF] * m  # the last thing was a letter that arrived, or nothing yet
    lost = [INF] * (m + 1)
    noisy = [0] + [noise * j for j in range(1, m + 1)]
    noisy[0] = INF
    for letter in sent:
        a2 = [INF] * (m + 1)
        l2 = [INF] * (m + 1)
        n2 = [INF] * (m + 1)
        for j in range(m + 1):
            x, y = lost[j], arrived[j] + fade
            l2[j] = x if x < y else y
            if j:
                x = arrived[j - 1]
                if lost[j - 1] < x:
                    x = lost[j - 1]
                if noisy[j - 1] < x:
                    x = noisy[j - 1]
                a2[j] = x if letter == heard[j - 1] else x + slip
                x, y = a2[j - 1], n2[j - 1]
                n2[j] = (x if x < y else y) + noise
        arrived, lost, noisy = a2, l2, n2
    return min(arrived[m], lost[m], noisy[m])
