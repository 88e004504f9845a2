package dev.todoke.provision.web;

import dev.todoke.provision.store.DueStore;
import java.time.LocalDate;
import java.util.List;

/// What is due on all applications, and the outbox of reminders (期限とお知らせ, O-01).
///
/// @param reviewOpen whether this year's look at the national list is still to be done
/// @param reviewDay by which the office looks
public record DuesPage(
        List<DueStore.Line> lines,
        List<DueStore.Mail> mails,
        LocalDate today,
        boolean reviewOpen,
        LocalDate reviewDay,
        boolean english) {

    public DuesPage {
        lines = List.copyOf(lines);
        mails = List.copyOf(mails);
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

    public String at(DueStore.Mail mail) {
        return HistoryLine.at(mail.queuedAt());
    }
}
