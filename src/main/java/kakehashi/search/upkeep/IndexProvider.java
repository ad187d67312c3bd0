package kakehashi.search.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import kakehashi.search.Additions;
import kakehashi.search.AdditionsConfig;
import kakehashi.search.FieldNames;
import kakehashi.search.SearchConfig;
import kakehashi.search.SearchIndex;
import kakehashi.shared.LocalizedText;
import kakehashi.vocabulary.ReviewSection;
import kakehashi.vocabulary.Vocabulary;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Opens the one index of this process below the data directory.
class IndexProvider {

    /// Opened by whoever asks first: a command beside a running product never does, since one process writes.
    @Produces
    @ApplicationScoped
    SearchIndex index(
            @ConfigProperty(name = "kakehashi.data.directory") String data,
            SearchConfig config,
            FieldNames fields,
            AdditionsConfig additions) {
        return SearchIndex.open(Path.of(data), config, fields, Additions.read(additions));
    }

    void close(@Disposes SearchIndex index) {
        index.close();
    }

    /// Names of review sections and e-Rad fields, by code.
    @Produces
    @Singleton
    FieldNames fields() {
        var names = new LinkedHashMap<String, LocalizedText>();
        ReviewSection.all().forEach(section -> names.put(section.code(), section.name()));
        Vocabulary.ERAD_FIELDS.terms().forEach(term -> names.put(term.code(), term.name()));
        return new FieldNames(names);
    }
}
