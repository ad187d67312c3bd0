package kakehashi.seed;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// A picture kept for one seed; it never changes.
@Entity
@Immutable
@Table(name = "seed_images")
class SeedImage {

    @Id
    private UUID id;

    private UUID seed;

    private String fingerprint;

    @Column(name = "media_type")
    private String mediaType;

    private int width;

    private int height;

    @Basic
    private byte[] content;

    @Column(name = "created_at")
    private Instant createdAt;

    protected SeedImage() {}

    SeedImage(UUID id, UUID seed, String fingerprint, Picture picture, Instant now) {
        this.id = id;
        this.seed = seed;
        this.fingerprint = fingerprint;
        this.mediaType = picture.form().mediaType();
        this.width = picture.width();
        this.height = picture.height();
        this.content = picture.content();
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    String fingerprint() {
        return fingerprint;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] content() {
        return content;
    }

    ImageView view() {
        return new ImageView(id, mediaType, width, height);
    }
}
