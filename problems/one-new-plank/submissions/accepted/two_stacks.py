# Planks wait on one stack for their first lower plank and on another for the second.
class Solution:
    def largestMural(self, height, plank):
        n = len(height)
        right, further_right = self.next_two_lower(height)
        left, further_left = self.next_two_lower(height[::-1])
        best = plank * self.longest_run(height, plank)
        for i, hands in enumerate(height):
            m = n - 1 - i
            if hands <= plank:
                width = max(further_right[i] + left[m], right[i] + further_left[m]) - n
            else:
                width = right[i] + left[m] - n
            best = max(best, hands * width)
        return best

    def next_two_lower(self, height):
        n = len(height)
        first, second = [n] * n, [n] * n
        one, two = [], []
        for i, hands in enumerate(height):
            while two and height[two[-1]] > hands:
                second[two.pop()] = i
            keep = len(one)
            while keep and height[one[keep - 1]] > hands:
                keep -= 1
                first[one[keep]] = i
            two += one[keep:]
            del one[keep:]
            one.append(i)
        return first, second

    def longest_run(self, height, plank):
        best = start = 0
        last_lower = -1
        for i, hands in enumerate(height):
            if hands < plank:
                start, last_lower = last_lower + 1, i
            best = max(best, i - start + 1)
        return best
