package dev.todoke.mail.web;

import dev.todoke.mail.MailCourse;
import dev.todoke.mail.MailEvent;
import dev.todoke.mail.MailEvent.Kind;
import dev.todoke.mail.store.MailStore;
import dev.todoke.testing.PageSamples;
import dev.todoke.web.Face;
import dev.todoke.web.Pager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The outbox with a mail in every state.
final class MailSamples implements PageSamples {

    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");

    @Override
    public List<Sample> samples() {
        var each = Stream.concat(
                        Stream.of(mail(List.of())), Stream.of(Kind.values()).map(kind -> mail(List.of(event(kind)))))
                .toList();
        return List.of(
                sample(page(Face.REGISTRY, true, Optional.of(new MailStore.Line(true, "", NOW)), each)),
                sample(page(
                        Face.OFFICE,
                        true,
                        Optional.of(
                                new MailStore.Line(false, "STARTTLS is required but host does not support it", NOW)),
                        List.of())),
                sample(page(Face.OFFICE, false, Optional.empty(), each)));
    }

    private static Sample sample(OutboxPage page) {
        return new Sample("mail/outbox", page.base(), Map.of("page", page));
    }

    private static OutboxPage page(
            Face face, boolean sends, Optional<MailStore.Line> line, List<MailStore.Stored> mails) {
        return OutboxPage.of(
                face, sends, line, new Pager(mails.size(), 1, OutboxPage.path(face)), mails, NOW.plusSeconds(60));
    }

    private static MailEvent event(Kind kind) {
        return new MailEvent(1, kind, NOW, "451 4.7.1 later", "");
    }

    private static MailStore.Stored mail(List<MailEvent> events) {
        return new MailStore.Stored(
                7,
                "duty/1",
                "duty-legal",
                "touroku@example.jp",
                "2025年診断のがんの届出について(期限 2026-12-31)",
                "2025年に診断したがんの届出の期限は2026-12-31です。",
                new MailCourse(NOW, LocalDate.of(2026, 12, 31), events));
    }
}
