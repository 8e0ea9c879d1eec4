# It pays to replace a plank only where it is lower than the plank on either side of it.
class Solution:
    def largestMural(self, height, plank):
        n = len(height)
        right, further_right = self.next_two_lower(height)
        left, further_left = self.next_two_lower(height[::-1])
        best = plank * self.longest_run(height, plank)
        for i, hands in enumerate(height):
            m = n - 1 - i
            width = right[i] + left[m] - n
            if hands <= plank:
                if self.is_dip(height, right[i]):
                    width = max(width, further_right[i] + left[m] - n)
                if self.is_dip(height, n - 1 - left[m]):
                    width = max(width, right[i] + further_left[m] - n)
            best = max(best, hands * width)
        return best

    def is_dip(self, height, at):
        if not 0 <= at < len(height):
            return False
        before = height[at - 1] if at > 0 else float("inf")
        behind = height[at + 1] if at + 1 < len(height) else float("inf")
        return height[at] < before and height[at] < behind

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
