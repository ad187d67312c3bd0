package kakehashi.access;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Something a caller may want to read of a thing, or to do to it.
public enum Right {
    /// Know that it is there.
    EXIST,
    /// Read what is meant for whoever may know of it: a need's teaser, a seed's summary, a profile.
    READ,
    /// Learn whose it is.
    READ_IDENTITY,
    /// Read all of a need but its terms.
    READ_FULL,
    /// Read what a seed's summary leaves out.
    READ_DETAIL,
    /// Read what is attached.
    READ_ATTACHMENTS,
    /// Read budget and conditions.
    READ_TERMS,
    /// Read the owners' own notes.
    READ_NOTES,
    /// Read numbers of applications not yet public.
    READ_IP,
    /// Read what the university thinks of it.
    READ_EVALUATION,
    READ_EXPORT_CHECK,
    /// Read whether it is marked as sensitive technology.
    READ_MARK,
    READ_CONTACT,
    READ_CONFLICTS,
    READ_DECLARATION,
    READ_ITEMS,
    READ_OWN_ITEM,
    READ_WHY_TEASER,
    READ_WHY_FULL,
    READ_BODY,
    READ_STATUS,
    READ_OWN_ANSWERS,
    READ_ASSESSMENT,
    READ_COUNTS,
    READ_DRILLDOWN,
    READ_QUERY,
    READ_WHO_WHEN,
    /// Read who changed what, all versions, and how the record is received.
    HISTORY,
    CREATE,
    EDIT,
    /// Hand over for review.
    SUBMIT,
    /// Give back from review, or take up again what was withdrawn.
    RETURN,
    PUBLISH,
    /// Let some people know of it: whoever is invited, members, the own university, partners.
    SHARE,
    INVITE,
    /// Say that an agreement on secrecy binds somebody.
    GRANT,
    /// Take back an invitation or an agreement, or keep somebody out.
    REVOKE,
    /// Say who is in charge.
    ASSIGN,
    /// End the search; counterparts still read.
    CLOSE,
    WITHDRAW,
    EXPORT,
    /// Throw away a draft that never was public.
    DISCARD,
    /// Erase the content for good.
    PURGE,
    POST,
    DECIDE,
    /// Say that it is sensitive technology.
    MARK,
    /// Say that it is no more.
    UNMARK;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
