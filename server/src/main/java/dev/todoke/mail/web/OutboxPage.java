package dev.todoke.mail.web;

import dev.todoke.mail.MailState;
import dev.todoke.mail.store.MailStore;
import dev.todoke.mail.store.MailStore.Stored;
import dev.todoke.web.Face;
import dev.todoke.web.Pager;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The outbox of a house as its page shows it (送信箱).
///
/// @param base address of the page
/// @param sends whether this installation sends mails
/// @param lineAt when the line to the mail server last changed; empty before the first attempt
/// @param lineOpen how it stood then
/// @param lineWords what was said when it did not open
public record OutboxPage(
        String base,
        boolean sends,
        String lineAt,
        boolean lineOpen,
        String lineWords,
        Pager pager,
        List<MailLine> mails) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Tokyo"));

    public OutboxPage {
        mails = List.copyOf(mails);
    }

    /// One mail.
    ///
    /// @param next when it is tried again, or empty
    public record MailLine(
            long id,
            String address,
            String subject,
            String words,
            String writtenAt,
            String lastDay,
            String state,
            String tag,
            String answer,
            String next,
            boolean again,
            boolean byHand) {

        static MailLine of(Stored mail, Instant now, boolean sends) {
            var course = mail.course();
            var state = course.state(now);
            return new MailLine(
                    mail.id(),
                    mail.address(),
                    mail.subject(),
                    mail.words(),
                    TIME.format(course.writtenAt()),
                    course.lastDay().toString(),
                    state.code(),
                    tag(state),
                    course.lastAnswer(),
                    state == MailState.WAITING ? TIME.format(course.nextTry()) : "",
                    sends && state.mayBeSentAgain(),
                    state.maySettleByHand());
        }

        private static String tag(MailState state) {
            return switch (state) {
                case SENT, BY_HAND -> "ok";
                case WRITTEN, SENDING, WAITING -> "wait";
                case REFUSED, GIVEN_UP -> "bad";
                case UNSURE -> "caution";
                case LAPSED -> "plain";
            };
        }
    }

    static OutboxPage of(
            Face face, boolean sends, Optional<MailStore.Line> line, Pager pager, List<Stored> mails, Instant now) {
        return new OutboxPage(
                path(face),
                sends,
                line.map(stood -> TIME.format(stood.at())).orElse(""),
                line.map(MailStore.Line::open).orElse(true),
                line.map(MailStore.Line::words).orElse(""),
                pager,
                mails.stream().map(mail -> MailLine.of(mail, now, sends)).toList());
    }

    static String path(Face face) {
        return face.path() + "/mail";
    }
}
