package kakehashi.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/// How one account wants the notices of one group by mail.
@Entity
@Table(name = "notice_settings")
@IdClass(NoticeSetting.Key.class)
class NoticeSetting {

    record Key(UUID account, NoticeGroup kinds) implements Serializable {}

    @Id
    UUID account;

    @Id
    @Enumerated(EnumType.STRING)
    NoticeGroup kinds;

    @Enumerated(EnumType.STRING)
    NoticeMailing mailing;

    protected NoticeSetting() {}

    NoticeSetting(UUID account, NoticeGroup kinds, NoticeMailing mailing) {
        this.account = account;
        this.kinds = kinds;
        this.mailing = mailing;
    }
}
