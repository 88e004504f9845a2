package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.WritingEvent;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The letter that tells the decision (通知, 様式第6-1号・第6-2号), for looking at and printing.
///
/// @param accepted whether it says yes
/// @param text reason of a refusal, empty otherwise
public record LetterPage(
        String id,
        boolean accepted,
        String documentNumber,
        String decidedOn,
        String addressee,
        String sender,
        String appliedOn,
        String applicationNumber,
        String provisionNumber,
        List<String> conditions,
        String text) {

    private static final DateTimeFormatter ERA = DateTimeFormatter.ofPattern("Gy年M月d日", Locale.JAPAN);

    public LetterPage {
        conditions = List.copyOf(conditions);
    }

    /// Empty before the decision.
    static Optional<LetterPage> of(Application application, String sender) {
        var accepted = application
                .last(ReviewEvent.ApplicationAccepted.class)
                .map(event -> letter(
                        application, sender, true, event.documentNumber(), event.decidedOn(), event.conditions(), ""));
        var refused = application
                .last(ReviewEvent.ApplicationRefused.class)
                .map(event -> letter(
                        application,
                        sender,
                        false,
                        event.documentNumber(),
                        event.decidedOn(),
                        List.of(),
                        event.reason()));
        return accepted.or(() -> refused);
    }

    private static LetterPage letter(
            Application application,
            String sender,
            boolean accepted,
            String document,
            LocalDate decided,
            List<String> conditions,
            String text) {
        return new LetterPage(
                application.id(),
                accepted,
                document,
                era(decided),
                application.submitted().text("party-name"),
                sender,
                era(application
                        .last(WritingEvent.ApplicationSubmitted.class)
                        .orElseThrow()
                        .on()),
                application.numberText(),
                application
                        .last(ReviewEvent.ProvisionNumbered.class)
                        .map(event -> event.number().value())
                        .orElse(""),
                conditions,
                text);
    }

    private static String era(LocalDate date) {
        return ERA.format(JapaneseDate.from(date));
    }
}
