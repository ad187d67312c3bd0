package kakehashi.search;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.shared.Language;
import kakehashi.shared.LocalizedList;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.Mode;
import kakehashi.shared.ReadinessRange;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// Entries, questions and queries that read aloud.
public final class EntryFixtures {

    public static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

    private EntryFixtures() {}

    public static SearchConfig config() {
        return new SmallRyeConfigBuilder()
                .addDefaultSources()
                .withMapping(SearchConfig.class)
                .build()
                .getConfigMapping(SearchConfig.class);
    }

    public static UUID id(int number) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
    }

    public static Builder seed(int number) {
        return new Builder(RecordKind.SEED, number);
    }

    public static Builder need(int number) {
        return new Builder(RecordKind.NEED, number);
    }

    public static Builder researcher(int number) {
        return new Builder(RecordKind.RESEARCHER, number);
    }

    public static Question question(String text) {
        return new Question(RecordKind.SEED, Wording.of(text), Wishes.NONE, NOW, 20);
    }

    public static Question question(String text, Wishes wishes) {
        return new Question(RecordKind.SEED, Wording.of(text), wishes, NOW, 20);
    }

    public static Wishes wishingReadiness(int min, int max) {
        return new Wishes(Set.of(), Set.of(), new ReadinessRange(min, max), null, Set.of(), Set.of(), false);
    }

    public static Wishes wishingModes(Mode... modes) {
        return new Wishes(Set.of(), Set.of(), null, null, Set.of(modes), Set.of(), false);
    }

    public static CatalogueQuery catalogue(String text) {
        return new CatalogueQuery(text, java.util.Map.of(), null, false, null, CatalogueQuery.Sort.RELEVANCE, 20, null);
    }

    /// An entry in the making.
    public static final class Builder {

        private final RecordKind kind;
        private final int number;
        private final List<Section> sections = new ArrayList<>();
        private final List<String> readings = new ArrayList<>();
        private LocalizedText title = LocalizedText.NONE;
        private LocalizedList keywords = LocalizedList.NONE;
        private Set<String> fields = Set.of();
        private Set<String> fieldTokens = Set.of();
        private Set<Mode> modes = Set.of();
        private @Nullable Integer trl;
        private @Nullable ReadinessRange trlRange;
        private @Nullable OrganizationCard organization;
        private boolean young;
        private boolean wishesToFound;
        private long revision = 1;
        private Instant updatedAt = NOW;

        private Builder(RecordKind kind, int number) {
            this.kind = kind;
            this.number = number;
        }

        public Builder titled(String ja) {
            title = new LocalizedText(ja, title.en());
            sections.add(new Section("title", Language.JA, ja));
            return this;
        }

        public Builder titledInEnglish(String en) {
            title = new LocalizedText(title.ja(), en);
            sections.add(new Section("title", Language.EN, en));
            return this;
        }

        public Builder saying(String ja) {
            sections.add(new Section("summary", Language.JA, ja));
            return this;
        }

        public Builder sayingInEnglish(String en) {
            sections.add(new Section("summary", Language.EN, en));
            return this;
        }

        public Builder keywords(List<String> ja, List<String> en) {
            keywords = new LocalizedList(ja, en);
            return this;
        }

        public Builder read(String... kana) {
            readings.addAll(List.of(kana));
            return this;
        }

        public Builder readyAt(int step) {
            trl = step;
            return this;
        }

        public Builder wanting(int min, int max) {
            trlRange = new ReadinessRange(min, max);
            return this;
        }

        public Builder offering(Mode... offered) {
            modes = Set.of(offered);
            return this;
        }

        public Builder inFields(String... tokens) {
            fieldTokens = Set.of(tokens);
            fields = Set.copyOf(fieldTokens.stream()
                    .filter(token -> token.length() == 5 && Character.isDigit(token.charAt(0)))
                    .toList());
            return this;
        }

        public Builder of(UUID organizationId, String name, String prefecture) {
            organization = new OrganizationCard(
                    organizationId, LocalizedText.ja(name), prefecture, Set.of("NATIONAL_UNIVERSITY"));
            return this;
        }

        public Builder young() {
            young = true;
            return this;
        }

        public Builder wishingToFound() {
            wishesToFound = true;
            return this;
        }

        public Builder revised(long times, Instant at) {
            revision = times;
            updatedAt = at;
            return this;
        }

        public Entry build() {
            var card = new Card(title, organization, LocalizedText.NONE, List.of(), false, updatedAt);
            var prefecture = organization == null ? null : organization.prefecture();
            var types = organization == null ? Set.<String>of() : organization.types();
            var facts = new Facts(
                    fields,
                    fieldTokens,
                    trl,
                    trlRange,
                    modes,
                    prefecture,
                    Set.of(),
                    types,
                    young,
                    wishesToFound,
                    updatedAt);
            return new Entry(id(number), kind, revision, card, facts, sections, keywords, readings);
        }
    }
}
