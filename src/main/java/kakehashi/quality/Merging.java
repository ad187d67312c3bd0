package kakehashi.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.publication.Publishable;
import kakehashi.shared.Language;
import kakehashi.shared.Stage;

/// Makes one record of two that say the same: what the one leaves empty the other gives it, as far as those who
/// read the one may know it, and gives way.
final class Merging {

    /// Belong to the record they were put into.
    private static final Set<String> FILES = Set.of("attachments", "figure");

    private static final Set<String> LANGUAGES = Set.of("ja", "en");

    private static final Caller ANYBODY = Caller.nobody(Language.JA);

    private Merging() {}

    /// What it takes to let a record give way, where it stands.
    static Right rightFor(Publishable<?> goes) {
        return switch (goes.stage()) {
            case DRAFT -> Right.DISCARD;
            case REVIEW -> Right.RETURN;
            case SHARED, PUBLISHED, CLOSED, WITHDRAWN -> Right.WITHDRAW;
        };
    }

    static boolean may(Caller caller, Publishable<?> goes) {
        return goes.stage() != Stage.WITHDRAWN
                && Policy.may(caller, Right.EDIT, goes)
                && Policy.may(caller, rightFor(goes), goes);
    }

    /// What `goes` hands to `stays`. A merging releases nothing.
    static Given given(Publishable<?> goes, Publishable<?> stays) {
        if (!isReleased(goes) && !isReleased(stays)) {
            return Given.ALL;
        }
        return Policy.may(ANYBODY, Right.READ, goes) ? Given.PUBLIC : Given.NOTHING;
    }

    private static boolean isReleased(Publishable<?> record) {
        return switch (record.stage()) {
            case DRAFT, REVIEW -> false;
            case SHARED, PUBLISHED, CLOSED, WITHDRAWN -> true;
        };
    }

    /// `stays` with what it leaves empty as `goes` has it; texts and lists by language.
    static ObjectNode filled(ObjectNode stays, ObjectNode goes) {
        var filled = stays.deepCopy();
        goes.properties().forEach(field -> {
            var name = field.getKey();
            var own = filled.path(name);
            if (!FILES.contains(name) && isEmpty(own)) {
                filled.set(name, field.getValue());
            } else if (isByLanguage(own) && isByLanguage(field.getValue())) {
                filled.set(name, filled((ObjectNode) own, (ObjectNode) field.getValue()));
            }
        });
        return filled;
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isContainerNode() && value.valueStream().allMatch(Merging::isEmpty);
    }

    private static boolean isByLanguage(JsonNode value) {
        return value.isObject() && value.propertyStream().allMatch(each -> LANGUAGES.contains(each.getKey()));
    }
}
