class Solution:
    def finishHours(self, hours, needs, slip, tide):
        n = len(hours)
        followers = [[] for _ in range(n)]
        open_needs = [0] * n
        for before, after in needs:
            followers[before].append(after)
            open_needs[after] += 1
        on_slip = set(slip)
        earliest = [0] * n
        finish = [-1] * n
        queue = [job for job in range(n) if open_needs[job] == 0]
        for job in queue:
            begin = earliest[job]
            if job in on_slip:
                begin = -(-begin // tide) * tide
            finish[job] = begin + hours[job]
            for after in followers[job]:
                earliest[after] = max(earliest[after], finish[job])
                open_needs[after] -= 1
                if open_needs[after] == 0:
                    queue.append(after)
        return finish
