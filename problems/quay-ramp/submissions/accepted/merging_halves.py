# A recursive merge sort, heaviest first.
def leastEffort(crates):
    effort = 0

    def in_order(row):
        nonlocal effort
        if len(row) < 2:
            return row
        middle = len(row) // 2
        left = in_order(row[:middle])
        right = in_order(row[middle:])
        merged = []
        left_sum = sum(left)
        i = 0
        for weight in right:
            while i < len(left) and left[i] >= weight:
                left_sum -= left[i]
                merged.append(left[i])
                i += 1
            effort += left_sum + (len(left) - i) * weight
            merged.append(weight)
        merged.extend(left[i:])
        return merged

    in_order(crates)
    return effort
