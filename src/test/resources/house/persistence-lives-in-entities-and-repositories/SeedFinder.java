package kakehashi.seed;

class SeedFinder {
    jakarta.persistence.EntityManager database;
}
