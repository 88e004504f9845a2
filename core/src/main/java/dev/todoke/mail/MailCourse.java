package dev.todoke.mail;

import dev.todoke.mail.MailEvent.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// All that happened to a mail, and what follows from it (メールの経過と状態).
///
/// A mail is begun before the server hears of it, so a program that dies in between leaves a mail that was begun and
/// not ended. Nobody can tell whether it arrived: it is not sent again by itself.
///
/// @param events in the order of their numbers
public record MailCourse(Instant writtenAt, LocalDate lastDay, List<MailEvent> events) {

    /// Longer than all waits for the server together; what was begun before is not being sent any more.
    public static final Duration LONGEST_SENDING = Duration.ofMinutes(10);

    /// How long a mail waits after each time that it was put off; after the last it is given up.
    static final List<Duration> DISTANCES = List.of(
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    public MailCourse {
        events = List.copyOf(events);
    }

    public MailState state(Instant now) {
        if (events.isEmpty()) {
            return unlessLapsed(MailState.WRITTEN, now);
        }
        var last = events.getLast();
        return switch (last.kind()) {
            case BEGUN -> now.isBefore(last.at().plus(LONGEST_SENDING)) ? MailState.SENDING : MailState.UNSURE;
            case SENT -> MailState.SENT;
            case DEFERRED -> unlessLapsed(MailState.WAITING, now);
            case REFUSED -> MailState.REFUSED;
            case GIVEN_UP -> MailState.GIVEN_UP;
            case UNSURE -> MailState.UNSURE;
            case AGAIN -> unlessLapsed(MailState.WRITTEN, now);
            case BY_HAND -> MailState.BY_HAND;
        };
    }

    private MailState unlessLapsed(MailState state, Instant now) {
        return LocalDate.ofInstant(now, JAPAN).isAfter(lastDay) ? MailState.LAPSED : state;
    }

    /// Whether it is to be sent now.
    public boolean due(Instant now) {
        return switch (state(now)) {
            case WRITTEN -> true;
            case WAITING -> !now.isBefore(nextTry());
            case SENDING, SENT, REFUSED, GIVEN_UP, UNSURE, BY_HAND, LAPSED -> false;
        };
    }

    /// When a mail that was put off is tried again.
    public Instant nextTry() {
        var last = events.getLast();
        return last.at().plus(DISTANCES.get(Math.clamp(putOff() - 1L, 0, DISTANCES.size() - 1)));
    }

    /// The event that the server's answer makes.
    public MailEvent ended(ServerAnswer answer, Instant now) {
        var kind = switch (answer) {
            case ServerAnswer.Taken _ -> Kind.SENT;
            case ServerAnswer.Never _ -> Kind.REFUSED;
            case ServerAnswer.Silent _ -> Kind.UNSURE;
            case ServerAnswer.NotNow _ -> putOff() < DISTANCES.size() ? Kind.DEFERRED : Kind.GIVEN_UP;
        };
        return new MailEvent(next(), kind, now, answer.words(), "");
    }

    public MailEvent begun(Instant now) {
        return new MailEvent(next(), Kind.BEGUN, now, "", "");
    }

    public MailCourse with(MailEvent event) {
        var more = new ArrayList<>(events);
        more.add(event);
        return new MailCourse(writtenAt, lastDay, more);
    }

    public int next() {
        return events.size() + 1;
    }

    /// What was said last, or empty.
    public String lastAnswer() {
        return events.reversed().stream()
                .map(MailEvent::answer)
                .filter(answer -> !answer.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// How often it was put off since somebody last decided to send it.
    private int putOff() {
        int count = 0;
        for (var event : events.reversed()) {
            if (event.kind() == Kind.AGAIN) {
                return count;
            }
            count += event.kind() == Kind.DEFERRED ? 1 : 0;
        }
        return count;
    }
}
