package kakehashi.notification;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import kakehashi.consultation.ConsultationBrief;
import kakehashi.deadline.Timetables;
import kakehashi.freshness.WaitingRecord;
import kakehashi.handover.HandoverBrief;
import kakehashi.introduction.IntroductionSummary;
import kakehashi.page.PublicAddress;
import kakehashi.publication.Owner;
import kakehashi.shared.Language;
import kakehashi.shared.RecordKind;
import kakehashi.thread.Slot;
import org.jspecify.annotations.Nullable;

/// Writes what a notice tells, as its reader may know it.
@Singleton
class NoticeText {

    private static final String BUNDLE = "messages.notice";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /// A mail tells of so many things at most; the others are in the app.
    private static final int MOST_PARTS = 20;

    private final PublicAddress address;
    private final ZoneId zone;

    NoticeText(PublicAddress address, Timetables timetables) {
        this.address = address;
        this.zone = timetables.zone();
    }

    /// @param told at least one
    Letter letter(List<Told> told, Language language) {
        var words = words(language);
        var first = told.getFirst();
        var subject = told.size() == 1
                ? subject(first, words, language)
                : words.getString("subject.many").replace("{count}", String.valueOf(told.size()));
        var settings = new Letter.Link(words.getString("link.settings"), page("/notifications", language));
        var parts = told.stream()
                .limit(MOST_PARTS)
                .map(each -> part(each, words, language))
                .collect(Collectors.toCollection(ArrayList::new));
        if (told.size() > MOST_PARTS) {
            var lead = words.getString("lead.more").replace("{count}", String.valueOf(told.size() - MOST_PARTS));
            var link = new Letter.Link(words.getString("link.all"), page("/notifications", language));
            parts.add(new Letter.Part(lead, List.of(), List.of(link)));
        }
        return new Letter(subject, language.code(), parts, List.of(settings));
    }

    private String subject(Told told, ResourceBundle words, Language language) {
        var subject = words.getString("subject." + told.kind());
        var due = dueOfReader(told);
        return due == null
                ? subject
                : words.getString("subject.due").replace("{subject}", subject).replace("{due}", day(due, language));
    }

    /// Until when the reader's own side has to act; null when it has not.
    private @Nullable LocalDate dueOfReader(Told told) {
        return switch (told) {
            case Told.OfIntroduction(var _, var it) -> it.mine() ? it.due() : null;
            case Told.OfConsultation(var _, var it) -> it.mine() ? it.due() : null;
            case Told.OfRecord(var _, var it, var _) -> dayOf(it.hideAt());
            case Told.OfHandover _, Told.OfQuestion _ -> null;
        };
    }

    private @Nullable LocalDate dayOf(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(zone).toLocalDate();
    }

    private Letter.Part part(Told told, ResourceBundle words, Language language) {
        var lead = words.getString("lead." + told.kind());
        return switch (told) {
            case Told.OfIntroduction(var _, var it) ->
                new Letter.Part(lead, facts(it, words, language), links(it, words, language));
            case Told.OfRecord(var _, var it, var token) ->
                new Letter.Part(lead, facts(it, words, language), links(it, token, words, language));
            case Told.OfConsultation(var _, var it) ->
                new Letter.Part(
                        lead,
                        facts(it, words, language),
                        List.of(new Letter.Link(
                                words.getString("link.consultation"), page("/consultations/" + it.id(), language))));
            case Told.OfHandover(var _, var it) ->
                new Letter.Part(lead, facts(it, words, language), links(it, words, language));
            case Told.OfQuestion(var _, var it) ->
                new Letter.Part(
                        lead,
                        List.of(fact(words, "question", it.title()), fact(words, "answeredBy", name(it.by(), words))),
                        List.of(new Letter.Link(
                                words.getString("link.question"),
                                page("/coordinators/questions/" + it.id(), language))));
        };
    }

    private List<Letter.Fact> facts(WaitingRecord it, ResourceBundle words, Language language) {
        var facts = new ArrayList<Letter.Fact>();
        facts.add(fact(words, "record." + it.kind().code(), it.title().preferring(language)));
        facts.add(fact(words, "updatedAt", day(Objects.requireNonNull(dayOf(it.updatedAt())), language)));
        var hidden = dayOf(it.hideAt());
        if (hidden != null) {
            facts.add(fact(words, "hideAt", day(hidden, language)));
        }
        return facts;
    }

    /// The first one confirms with one click, signed in or not; the token stands behind the #, which no log sees.
    private List<Letter.Link> links(WaitingRecord it, String token, ResourceBundle words, Language language) {
        return List.of(
                new Letter.Link(words.getString("link.confirm"), page("/confirm#" + token, language)),
                new Letter.Link(
                        words.getString("link.record"),
                        page(
                                "/%s/%s"
                                        .formatted(
                                                it.kind() == RecordKind.RESEARCHER
                                                        ? "people"
                                                        : it.kind().plural(),
                                                it.id()),
                                language)));
    }

    private static String name(@Nullable String person, ResourceBundle words) {
        return person == null ? words.getString("gone") : person;
    }

    private static List<Letter.Fact> facts(HandoverBrief it, ResourceBundle words, Language language) {
        var facts = new ArrayList<Letter.Fact>();
        facts.add(fact(words, "handoverOrganization", owner(it.organization(), words, language)));
        facts.add(fact(words, "from", name(it.from(), words)));
        it.moved().forEach((what, count) -> facts.add(fact(words, "moved." + what, String.valueOf(count))));
        facts.add(fact(words, "note", words.getString(it.noted() ? "noted" : "notNoted")));
        return facts;
    }

    private List<Letter.Link> links(HandoverBrief it, ResourceBundle words, Language language) {
        return it.organization() == null
                ? List.of()
                : List.of(new Letter.Link(
                        words.getString("link.handover"),
                        page("/orgs/" + it.organization().id() + "/handover", language)));
    }

    private List<Letter.Fact> facts(ConsultationBrief it, ResourceBundle words, Language language) {
        var facts = new ArrayList<Letter.Fact>();
        facts.add(fact(words, "reference", it.reference()));
        facts.add(fact(words, "asking", owner(it.asking(), words, language)));
        facts.add(fact(words, "receiver", owner(it.receiver(), words, language)));
        facts.add(fact(words, "state", words.getString("consultation." + it.state())));
        if (it.due() != null) {
            facts.add(fact(words, it.mine() ? "dueMine" : "dueDesk", day(it.due(), language)));
        }
        return facts;
    }

    private List<Letter.Fact> facts(IntroductionSummary it, ResourceBundle words, Language language) {
        var facts = new ArrayList<Letter.Fact>();
        facts.add(fact(words, "need", it.need().title().preferring(language)));
        facts.add(fact(words, "needOrganization", owner(it.need().organization(), words, language)));
        facts.add(fact(words, "offer", it.offer().title().preferring(language)));
        facts.add(fact(words, "offerOrganization", owner(it.offer().organization(), words, language)));
        if (it.reason() != null) {
            facts.add(fact(words, "reason", words.getString("reason." + it.reason())));
        }
        if (it.meeting() != null && !it.meetingOff()) {
            facts.add(fact(words, "meeting", time(it.meeting(), language)));
        }
        if (it.due() != null) {
            facts.add(fact(words, it.mine() ? "dueMine" : "dueTheirs", day(it.due(), language)));
        }
        return facts;
    }

    /// What can be answered is answered by the first link: it opens the page where the answer is given.
    private List<Letter.Link> links(IntroductionSummary it, ResourceBundle words, Language language) {
        var place = page("/introductions/" + it.id(), language);
        var links = new ArrayList<Letter.Link>();
        if (it.mine() && it.side() != it.asking()) {
            switch (it.state()) {
                case INTEREST, DESK_REVIEW -> {
                    links.add(new Letter.Link(words.getString("link.accept"), place + "?answer=accept"));
                    links.add(new Letter.Link(words.getString("link.decline"), place + "?answer=decline"));
                }
                case SUGGESTED, ACCEPTED, DECLINED, EXPIRED, MEETING, SCOPE_AGREED, CLOSED -> {
                    // the page says what can be done
                }
            }
        }
        links.add(new Letter.Link(words.getString("link.open"), place));
        return links;
    }

    private static Letter.Fact fact(ResourceBundle words, String name, String value) {
        return new Letter.Fact(words.getString("fact." + name), value);
    }

    private static String owner(@Nullable Owner owner, ResourceBundle words, Language language) {
        return owner == null ? words.getString("anonymous") : owner.name().preferring(language);
    }

    private static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern(
                        switch (language) {
                            case JA -> "M月d日（E）";
                            case EN -> "EEE d MMM uuuu";
                        },
                        locale(language))
                .format(day);
    }

    /// With the time zone, which is not the reader's own everywhere.
    private String time(Slot slot, Language language) {
        var pattern = switch (language) {
            case JA -> "uuuu年M月d日（E）HH:mm";
            case EN -> "EEE d MMM uuuu, HH:mm";
        };
        return moment(slot.start(), pattern, language)
                + "–"
                + moment(slot.end(), "HH:mm", language)
                + " ("
                + zone.getId()
                + ")";
    }

    private String moment(@Nullable Instant at, String pattern, Language language) {
        return at == null
                ? ""
                : DateTimeFormatter.ofPattern(pattern, locale(language))
                        .withZone(zone)
                        .format(at);
    }

    private static Locale locale(Language language) {
        return language.locale();
    }

    private String page(String path, Language language) {
        return "%s/%s%s".formatted(address.of(null), language.code(), path);
    }

    private static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle(BUNDLE, language.locale(), NO_OTHER_LANGUAGE);
    }
}
