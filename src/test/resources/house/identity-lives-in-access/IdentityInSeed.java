package kakehashi.seed;

class IdentityInSeed {
    io.quarkus.security.identity.SecurityIdentity identity;
}
