package kakehashi.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kakehashi.search.CatalogueQuestion;
import kakehashi.shared.Fingerprint;
import kakehashi.shared.Ids;
import kakehashi.shared.RecordKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/// A question somebody keeps: a search, or one of their records. Exactly one of the two.
@Entity
@Table(name = "subscriptions")
public class Subscription {

    @Id
    private UUID id;

    private UUID account;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable CatalogueQuestion search;

    @Enumerated(EnumType.STRING)
    private @Nullable RecordKind kind;

    private @Nullable UUID record;

    @Enumerated(EnumType.STRING)
    private @Nullable RecordKind wanted;

    /// Of the question: a person keeps each once.
    private String fingerprint;

    @Enumerated(EnumType.STRING)
    private Mailing mail;

    @Column(name = "next_mail_at")
    private @Nullable Instant nextMailAt;

    private Instant since;

    @Column(name = "paused_at")
    private @Nullable Instant pausedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Subscription() {}

    /// @param search in its normal form
    static Subscription toSearch(UUID account, String name, CatalogueQuestion search, Instant now) {
        var subscription = new Subscription(account, name, fingerprint(search), now);
        subscription.search = search;
        return subscription;
    }

    static Subscription toRecord(UUID account, String name, AskingRecord asking, Instant now) {
        var subscription = new Subscription(account, name, fingerprint(asking), now);
        subscription.kind = asking.kind();
        subscription.record = asking.id();
        subscription.wanted = asking.of();
        return subscription;
    }

    private Subscription(UUID account, String name, String fingerprint, Instant now) {
        this.id = Ids.next();
        this.account = account;
        this.name = name;
        this.fingerprint = fingerprint;
        this.mail = Mailing.OFF;
        this.since = now.truncatedTo(ChronoUnit.MILLIS); // as exact as the times of records in the index
        this.createdAt = now;
    }

    /// @param question a record; its text says all that it asks
    static String fingerprint(Record question) {
        return Fingerprint.of(question.toString().getBytes(StandardCharsets.UTF_8));
    }

    void rename(String name) {
        this.name = name;
    }

    /// Sends mail so often from now on.
    void send(Mailing mail, Instant now, AlertConfig config) {
        this.mail = mail;
        plan(now, config);
    }

    /// The mail that was due is done with; the next one is due after `now`.
    public void plan(Instant now, AlertConfig config) {
        nextMailAt = mail.next(now, config.mailHour(), config.mailZone());
    }

    void pause(Instant now) {
        pausedAt = now;
    }

    /// What was published during the pause is no news.
    void resume(Instant now) {
        pausedAt = null;
        since = now.truncatedTo(ChronoUnit.MILLIS);
    }

    void end(Instant now) {
        endedAt = now;
    }

    /// Takes the end back.
    void revive() {
        endedAt = null;
    }

    public UUID id() {
        return id;
    }

    public UUID account() {
        return account;
    }

    public String name() {
        return name;
    }

    @Nullable
    CatalogueQuestion search() {
        return search;
    }

    /// Null when it is a search.
    @Nullable
    AskingRecord asking() {
        return kind == null || record == null || wanted == null ? null : new AskingRecord(kind, record, wanted);
    }

    String fingerprint() {
        return fingerprint;
    }

    Mailing mail() {
        return mail;
    }

    /// Records changed before are no news.
    Instant since() {
        return since;
    }

    boolean isPaused() {
        return pausedAt != null;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    Instant createdAt() {
        return createdAt;
    }
}
