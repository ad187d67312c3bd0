package kakehashi.seed;

public class Silent {}
