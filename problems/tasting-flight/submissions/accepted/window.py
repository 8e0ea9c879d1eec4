from collections import defaultdict


def longestFlight(grape, price, budget, most):
    poured = defaultdict(int)
    cost = 0
    left = 0
    longest = 0
    for right, kind in enumerate(grape):
        cost += price[right]
        poured[kind] += 1
        while cost > budget or poured[kind] > most:
            cost -= price[left]
            poured[grape[left]] -= 1
            left += 1
        longest = max(longest, right - left + 1)
    return longest
