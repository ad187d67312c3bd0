package kakehashi.seed;

class SeedAnswer {
    jakarta.ws.rs.core.Response response;
}
