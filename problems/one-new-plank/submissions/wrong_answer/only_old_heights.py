# Right for murals as tall as an old plank; forgets those that are as tall as the new one.
def nextTwoLower(height):
    n = len(height)
    first, second = [n] * n, [n] * n
    one, two = [], []
    for i, hands in enumerate(height):
        while two and height[two[-1]] > hands:
            second[two.pop()] = i
        moving = []
        while one and height[one[-1]] > hands:
            first[one[-1]] = i
            moving.append(one.pop())
        two.extend(reversed(moving))
        one.append(i)
    return first, second


def largestMural(height, plank):
    n = len(height)
    right, further_right = nextTwoLower(height)
    left, further_left = nextTwoLower(height[::-1])
    best = plank
    for i, hands in enumerate(height):
        m = n - 1 - i
        width = right[i] + left[m] - n
        if hands <= plank:
            width = max(further_right[i] + left[m], right[i] + further_left[m]) - n
        best = max(best, hands * width)
    return best
