package dev.todoke.mail;

import java.time.Instant;
import java.util.Locale;

/// Something that happened to a mail after it was written (メールの経過).
///
/// @param number counted for each mail from 1
/// @param answer what the mail server said, or why there is no answer; never a word of the mail
/// @param by account, or empty for the program itself
public record MailEvent(int number, Kind kind, Instant at, String answer, String by) {

    /// What happened (経過の種類).
    public enum Kind {
        /// 送り始めた: recorded before the mail server is told of the mail
        BEGUN,
        /// メールサーバーが引き受けた
        SENT,
        /// 一時的に断られた、または渡せなかった
        DEFERRED,
        /// 断られた
        REFUSED,
        /// 何度も渡せず、あきらめた
        GIVEN_UP,
        /// 渡したが、返事が届かなかった
        UNSURE,
        /// 職員がもう一度送ると決めた
        AGAIN,
        /// 職員がほかの方法で送った
        BY_HAND;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
