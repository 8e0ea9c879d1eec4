# Takes the first of the list as long as none of the ships has berthed, since the list is in order.
def whoWasMeant(ships, book):
    visits = dict.fromkeys(ships, 0)
    guess = {}
    for ship in ships:
        for end in range(1, len(ship) + 1):
            guess.setdefault(ship[:end], ship)
    answer = []
    for line in book:
        rest = line[1:]
        if line[0] == "?":
            answer.append(guess.get(rest, ""))
            continue
        visits[rest] += 1
        for end in range(1, len(rest) + 1):
            other = guess[rest[:end]]
            if visits[rest] > visits[other] or visits[rest] == visits[other] and rest < other:
                guess[rest[:end]] = rest
    return answer
