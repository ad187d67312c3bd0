package kakehashi.page.readable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.shared.Language;
import kakehashi.shared.LocalizedList;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A thing in schema.org's words. Source: JSON-LD 1.1, value objects with a language.
final class Node {

    private final Map<String, Object> values = new LinkedHashMap<>();

    private Node() {}

    static Node of(String type) {
        return new Node().with("@type", type);
    }

    /// @param id absolute address that names the thing
    static Node of(String type, String id) {
        return of(type).with("@id", id);
    }

    /// Points at a thing told elsewhere.
    static Map<String, Object> reference(String id) {
        return Map.of("@id", id);
    }

    /// A number or name given by others.
    static @Nullable Map<String, Object> identifier(String scheme, @Nullable String value) {
        return value == null
                ? null
                : of("PropertyValue")
                        .with("propertyID", scheme)
                        .with("value", value)
                        .values();
    }

    /// Nothing, an empty text and an empty list are left out.
    Node with(String name, @Nullable Object value) {
        boolean nothing = value == null || value.equals("") || (value instanceof Collection<?> many && many.isEmpty());
        if (!nothing) {
            values.put(name, value);
        }
        return this;
    }

    Node with(String name, @Nullable LocalizedText text) {
        var tagged = new ArrayList<Map<String, Object>>();
        for (var language : Language.values()) {
            var side = text == null ? null : text.in(language);
            if (side != null) {
                tagged.add(tagged(side, language));
            }
        }
        return with(name, (Object) tagged);
    }

    Node with(String name, LocalizedList words) {
        var tagged = new ArrayList<Map<String, Object>>();
        for (var language : Language.values()) {
            words.in(language).forEach(word -> tagged.add(tagged(word, language)));
        }
        return with(name, (Object) tagged);
    }

    Map<String, Object> values() {
        return values;
    }

    static List<Map<String, Object>> graph(Collection<Node> nodes) {
        return nodes.stream().map(Node::values).toList();
    }

    private static Map<String, Object> tagged(String text, Language language) {
        var tagged = new LinkedHashMap<String, Object>();
        tagged.put("@language", language.code());
        tagged.put("@value", text);
        return tagged;
    }
}
