# From each station one goes on to the next cheaper one, by jumps of 1, 2, 4, ... steps; with 16 such jumps one can pass all the stations.

# input n = 65,538, at[i] = i, price[i] = 70,000 - i, margin 65,537, reach 10^9: at station 0 right 65537, this one -1
def cheaperFurtherOn(
    at: list[int],
    price: list[int],
    margin: int,
    reach: int,
) -> list[int]:
    n = len(at)
    price = price + [-(1 << 60)]  # a guard behind the last station
    step = [n] * (n + 1)  # next station that is not dearer
    for i in range(n - 1, -1, -1):
        j = i + 1
        while price[j] > price[i]:
            j = step[j]
        step[i] = j
    jumps = [step]
    for _ in range(15):
        last = jumps[-1]
        jumps.append([last[k] for k in last])
    jumps.reverse()
    out = []
    for i in range(n):
        target = price[i] - margin
        j = i
        if target >= 1:
            for jump in jumps:
                k = jump[j]
                if price[k] > target:
                    j = k
            j = step[j]
        else:
            j = n
        if j < n and price[j] <= target and at[j] - at[i] <= reach:
            out.append(at[j] - at[i])
        else:
            out.append(-1)
    return out
