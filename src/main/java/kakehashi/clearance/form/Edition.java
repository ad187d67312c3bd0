package kakehashi.clearance.form;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The form and the lists of one day.
///
/// @param lists one version of each, in the order of their ids
public record Edition(Form form, List<ControlList> lists) {

    /// Versions by list.
    public Map<String, String> listVersions() {
        return lists.stream()
                .collect(Collectors.toMap(ControlList::id, ControlList::version, (one, _) -> one, TreeMap::new));
    }

    /// One word for all versions of it: other words, other questions or other lists.
    public String code() {
        return form.version() + listVersions();
    }
}
