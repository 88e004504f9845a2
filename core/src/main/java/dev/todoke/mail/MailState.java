package dev.todoke.mail;

import java.util.Locale;

/// Where a mail stands (メールの状態).
public enum MailState {
    /// 書いた: nobody has tried to send it
    WRITTEN,
    /// 送信中
    SENDING,
    /// あとでもう一度送る
    WAITING,
    /// 送った
    SENT,
    /// 断られた
    REFUSED,
    /// あきらめた
    GIVEN_UP,
    /// 送れたか分からない
    UNSURE,
    /// 職員が送った
    BY_HAND,
    /// 送らないうちに日が過ぎた
    LAPSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether somebody of the house may have it sent (again).
    public boolean mayBeSentAgain() {
        return switch (this) {
            case REFUSED, GIVEN_UP, UNSURE, WAITING -> true;
            case WRITTEN, SENDING, SENT, BY_HAND, LAPSED -> false;
        };
    }

    /// Whether it may still be told that it went another way.
    public boolean maySettleByHand() {
        return switch (this) {
            case WRITTEN, WAITING, REFUSED, GIVEN_UP, UNSURE -> true;
            case SENDING, SENT, BY_HAND, LAPSED -> false;
        };
    }
}
