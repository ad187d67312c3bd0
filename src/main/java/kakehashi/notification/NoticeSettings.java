package kakehashi.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/// How people want their notices by mail.
@ApplicationScoped
class NoticeSettings implements PanacheRepositoryBase<NoticeSetting, NoticeSetting.Key> {

    /// For every group.
    Map<NoticeGroup, NoticeMailing> of(UUID account) {
        var all = new EnumMap<NoticeGroup, NoticeMailing>(NoticeGroup.class);
        for (var group : NoticeGroup.values()) {
            all.put(group, NoticeMailing.AT_ONCE);
        }
        list("account", account).forEach(setting -> all.put(setting.kinds, setting.mailing));
        return all;
    }

    void put(UUID account, NoticeGroup kinds, NoticeMailing mailing) {
        var known = findById(new NoticeSetting.Key(account, kinds));
        if (known == null) {
            persist(new NoticeSetting(account, kinds, mailing));
        } else {
            known.mailing = mailing;
        }
    }
}
