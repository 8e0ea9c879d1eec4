# Counts in a Fenwick tree over fees, but pays every hired tug what it asks itself.
def totalHire(offers, needed):
    size = 1 << 17
    count = [0] * (size + 1)
    worth = [0] * (size + 1)
    events = []
    for start, until, fee in offers:
        events.append((start, 1, fee))
        events.append((until, -1, fee))
    events.sort()
    standing = total = now = 0
    for minute, change, fee in events:
        if minute > now:
            place, left, sum_of_fees = 0, min(needed, standing), 0
            step = size
            while step and left:
                if place + step <= size and count[place + step] < left:
                    place += step
                    left -= count[place]
                    sum_of_fees += worth[place]
                step >>= 1
            total += (minute - now) * (sum_of_fees + left * (place + 1))
        now = minute
        standing += change
        i = fee
        while i <= size:
            count[i] += change
            worth[i] += change * fee
            i += i & -i
    return total
