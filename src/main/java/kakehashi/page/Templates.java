package kakehashi.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateGlobal;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.util.List;
import kakehashi.page.readable.Readable;
import kakehashi.page.readable.Shown;
import kakehashi.page.readable.Words;
import org.jspecify.annotations.Nullable;

/// The markup of pages, in `templates/page`.
@CheckedTemplate(basePath = "page")
final class Templates {

    private Templates() {}

    /// Whether every page says that this is a demonstration.
    @TemplateGlobal
    static boolean demo() {
        return ConfigUtils.isProfileActive("demo");
    }

    static native TemplateInstance head(Head head);

    /// @param here this page below the language, `/seeds`
    static native TemplateInstance record(Readable record, Words words, String here);

    /// @param list the heading and what stands below it
    static native TemplateInstance list(Listed list, Words words, String here);

    /// @param parts names of the parts
    static native TemplateInstance sitemaps(List<String> parts, String site);

    static native TemplateInstance sitemap(List<SiteMap.Entry> entries);

    /// @param feed a feed with its entries
    static native TemplateInstance feed(Feed.Whole feed, String language);

    /// A page with a heading and a list.
    ///
    /// @param figures number and name of what there is to browse; empty on all but the first page
    record Listed(String heading, String lead, List<Figure> figures, List<Row> rows) {}

    record Figure(String count, String name, String href) {}

    /// @param other   the title in the other language; empty when there is none
    /// @param summary null when there is none
    record Row(Shown title, String other, @Nullable Shown summary, List<Shown> facts) {}
}
