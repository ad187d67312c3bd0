package kakehashi.consultation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import kakehashi.access.State;

/// Where a consultation stands. Source: the phase before a joint study that MEXT's survey asks for (事前相談).
public enum ConsultationState {
    /// 相談受付: it has come, nobody has begun.
    RECEIVED,
    /// 課題整理: the desk finds out what is asked.
    SORTING,
    /// 予備検討: the desk looks into what could help.
    EXAMINING,
    /// ニーズ化: it became needs of who asked.
    TURNED,
    /// 助言で解決.
    ADVISED,
    /// 他機関紹介: another organization can do more.
    REFERRED,
    /// 見送り.
    DECLINED,
    /// Taken back by who asked.
    WITHDRAWN;

    /// Those in which the desk has something to do.
    static final Set<ConsultationState> OPEN = Collections.unmodifiableSet(EnumSet.of(RECEIVED, SORTING, EXAMINING));

    /// Those in which the desk has answered.
    static final Set<ConsultationState> ANSWERED =
            Collections.unmodifiableSet(EnumSet.of(TURNED, ADVISED, REFERRED, DECLINED));

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /// Where the desk may lead it from here: one step on, or to any of its ends; empty where it is over.
    Set<ConsultationState> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(SORTING, TURNED, ADVISED, REFERRED, DECLINED);
            case SORTING -> EnumSet.of(EXAMINING, TURNED, ADVISED, REFERRED, DECLINED);
            case EXAMINING -> EnumSet.of(TURNED, ADVISED, REFERRED, DECLINED);
            case TURNED, ADVISED, REFERRED, DECLINED, WITHDRAWN -> EnumSet.noneOf(ConsultationState.class);
        };
    }

    /// As the policy calls it.
    State state() {
        return switch (this) {
            case RECEIVED, SORTING, EXAMINING -> State.SUBMITTED;
            case TURNED, ADVISED, REFERRED, DECLINED -> State.CLOSED;
            case WITHDRAWN -> State.WITHDRAWN;
        };
    }
}
