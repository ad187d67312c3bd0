package kakehashi.page.readable;

import java.util.Map;
import java.util.UUID;
import kakehashi.shared.Language;
import kakehashi.shared.RecordKind;

/// Addresses of pages in one language.
///
/// @param site what absolute addresses begin with, without a slash at the end
public record Places(String site, Language language) {

    /// Address parts of the kinds, as `frontend/src/paths.ts` has them.
    public static final Map<RecordKind, String> FOLDERS = Map.of(
            RecordKind.SEED, "seeds",
            RecordKind.NEED, "needs",
            RecordKind.RESEARCHER, "people",
            RecordKind.ORGANIZATION, "orgs");

    /// `/ja/seeds`
    public String list(RecordKind kind) {
        return "/" + language.code() + "/" + FOLDERS.get(kind);
    }

    /// `/ja/seeds/0193…`
    public String record(RecordKind kind, UUID id) {
        return list(kind) + "/" + id;
    }

    /// `https://…/ja/seeds/0193…`
    public String absolute(RecordKind kind, UUID id) {
        return site + record(kind, id);
    }

    /// Names the thing itself, the same in both languages: `https://…/ja/seeds/0193…#seed`.
    String thing(RecordKind kind, UUID id) {
        return new Places(site, Language.JA).absolute(kind, id) + "#" + kind.code();
    }
}
