// An even number of pulls is any number of pairs with the first lever: a basis of these pairs, one member
// for each highest lantern.
long long brightestNumber(long long lit, vector<long long>& levers) {
    array<long long, 50> basis{};
    for (long long lever : levers) {
        long long pair = lever ^ levers[0];
        for (int lantern = 49; lantern >= 0 && pair; lantern--) {
            if (!(pair >> lantern & 1)) continue;
            if (basis[lantern] == 0) {
                basis[lantern] = pair;
                break;
            }
            pair ^= basis[lantern];
        }
    }
    for (int lantern = 49; lantern >= 0; lantern--) lit = max(lit, lit ^ basis[lantern]);
    return lit;
}
