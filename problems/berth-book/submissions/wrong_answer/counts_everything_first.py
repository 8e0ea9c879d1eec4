# Counts all the visits of the book first, and answers with what will only happen later.
def whoWasMeant(ships, book):
    visits = dict.fromkeys(ships, 0)
    for line in book:
        if line[0] == "+":
            visits[line[1:]] += 1
    guess = {}
    for ship in sorted(ships, key=lambda ship: (-visits[ship], ship)):
        for length in range(1, len(ship) + 1):
            guess.setdefault(ship[:length], ship)
    return [guess.get(line[1:], "") for line in book if line[0] == "?"]
