package kakehashi.seed;

class Dull {
    static boolean isPublic(kakehashi.shared.Stage stage) {
        return switch (stage) {
            case PUBLISHED -> true;
            default -> false;
        };
    }
}
