package kakehashi.publication;

import java.util.List;

/// A record's life, the latest step first.
public record History(List<HistoryLine> items, int total) {

    public static History of(List<HistoryLine> items) {
        return new History(items, items.size());
    }
}
