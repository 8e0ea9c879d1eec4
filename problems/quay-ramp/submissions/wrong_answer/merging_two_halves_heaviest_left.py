# "Merging two halves: if the heaviest on the left is not heavier than the lightest on the right, every crate on the left changes places with every one on the right" (not where they are equally heavy).
def leastEffort(crates):
    a = crates[:]
    n = len(a)
    total = 0
    size = 1
    while size < n:
        for lo in range(0, n - size, 2 * size):
            mid = lo + size
            hi = min(mid + size, n)
            if a[mid - 1] >= a[mid]:
                continue
            left = a[lo:mid]
            right = a[mid:hi]
            if left[0] <= right[-1]:
                total += sum(left) * len(right) + sum(right) * len(left)
                a[lo:hi] = right + left
                continue
            rest = sum(left)
            i = j = 0
            k = lo
            while i < len(left) and j < len(right):
                if left[i] < right[j]:
                    total += rest + (len(left) - i) * right[j]
                    a[k] = right[j]
                    j += 1
                else:
                    rest -= left[i]
                    a[k] = left[i]
                    i += 1
                k += 1
            a[k:hi] = left[i:] + right[j:]
        size *= 2
    return total
