package dev.todoke.provision.web;

import dev.todoke.mail.MailState;
import dev.todoke.provision.store.DueStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What is due on all applications, and the outbox of reminders (期限とお知らせ, O-01).
///
/// @param reviewOpen whether this year's look at the national list is still to be done
/// @param reviewDay by which the office looks
public record DuesPage(
        List<DueStore.Line> lines,
        List<DueStore.Mail> mails,
        Map<Long, MailState> states,
        LocalDate today,
        boolean reviewOpen,
        LocalDate reviewDay,
        boolean english) {

    public DuesPage {
        lines = List.copyOf(lines);
        mails = List.copyOf(mails);
        states = Map.copyOf(states);
    }

    /// One due day with its application.
    public record Row(String application, String number, DueLine due) {}

    public List<Row> rows() {
        return lines.stream()
                .map(line -> new Row(
                        line.application(),
                        line.number(),
                        DueLine.of(List.of(line.due()), today, english).getFirst()))
                .toList();
    }

    public long overdue() {
        return lines.stream().filter(line -> line.due().overdue(today)).count();
    }

    /// Where a mail stands, as its word on the page is called.
    public String state(DueStore.Mail mail) {
        var state = states.get(mail.id());
        return state == null ? "none" : state.code();
    }

    public String at(DueStore.Mail mail) {
        return HistoryLine.at(mail.queuedAt());
    }
}
