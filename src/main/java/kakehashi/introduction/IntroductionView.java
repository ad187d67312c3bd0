package kakehashi.introduction;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.Colleague;
import kakehashi.access.State;
import kakehashi.shared.Marking;
import kakehashi.thread.Content;
import kakehashi.thread.Scope;
import org.jspecify.annotations.Nullable;

/// An introduction as one of the two sides sees it, with all that was written.
///
/// @param route      how the two found each other
/// @param anonymous  whether the need does not say to everybody whose it is
/// @param named      whether its side has said so to the other
/// @param secrecy    how what is written now is kept: `PRE_NDA` before there is an agreement on secrecy, `NDA` under
/// one
/// @param writable   whether the caller may write now
/// @param allowed    steps the caller may take now
/// @param undoUntil  until when the caller can take back the last step; null when not
/// @param colleagues whom the caller can put in charge
/// @param scope      null while none is written
record IntroductionView(
        @JsonUnwrapped IntroductionSummary summary,
        Marking marking,
        Request request,
        MatchRoute route,
        boolean anonymous,
        boolean named,
        State secrecy,
        boolean writable,
        List<Step> allowed,
        @Nullable Instant undoUntil,
        List<Colleague> colleagues,
        @Nullable ScopeView scope,
        Marks marks,
        List<EntryView> entries) {

    /// Read marks: shown once both sides want them.
    ///
    /// @param own        whether the caller's side wants them
    /// @param theirs     whether the other side does
    /// @param ownRead    when the caller's side last read something new; null while not both want it known
    /// @param theirsRead the same of the other side
    record Marks(
            boolean own,
            boolean theirs,
            @Nullable Instant ownRead,
            @Nullable Instant theirsRead) {}

    /// The scope sheet as it stands; each version is an entry.
    ///
    /// @param version from 1
    /// @param agreed  sides that have agreed to this version
    /// @param sheet   null when the caller has yet to accept the agreement it was written under
    record ScopeView(
            int version,
            boolean complete,
            Set<Side> agreed,
            @Nullable Scope sheet) {}

    /// @param side    null when the product wrote it
    /// @param author  name; null when the account is gone, or the caller may not know who it is
    /// @param own     whether the caller wrote it
    /// @param secrecy as of the thread when it was written
    /// @param content null when the caller has yet to accept the agreement it was written under
    record EntryView(
            UUID id,
            Instant at,
            @Nullable Side side,
            @Nullable String author,
            boolean own,
            State secrecy,
            @Nullable Content content) {}
}
