package kakehashi.bench;

import java.util.Arrays;

/// How long questions took.
///
/// @param millis sorted
record Times(double[] millis) {

    static Times of(double[] millis) {
        var sorted = millis.clone();
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    double percentile(int percent) {
        return millis[Math.min(millis.length - 1, millis.length * percent / 100)];
    }

    @Override
    public String toString() {
        return "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, greatest %.1f ms"
                .formatted(percentile(50), percentile(95), percentile(99), millis[millis.length - 1]);
    }
}
