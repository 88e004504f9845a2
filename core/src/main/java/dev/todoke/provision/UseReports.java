package dev.todoke.provision;

import dev.todoke.provision.control.UseReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The use reports of an application (利用報告), folded from its events.
public final class UseReports {

    /// One report with where it stands.
    ///
    /// @param why the office asks for it; empty when it came unasked
    /// @param due by when it is to be filed, none when nobody waits for it
    /// @param filed none or the newest one filed
    public record Entry(int number, State state, String why, List<LocalDate> due, List<UseReport> filed, String words) {
        public Entry {
            due = List.copyOf(due);
            filed = List.copyOf(filed);
        }
    }

    /// Where a report stands (利用報告の状態).
    public enum State {
        ASKED,
        FILED,
        ACCEPTED,
        SENT_BACK
    }

    private UseReports() {}

    public static List<Entry> of(Application application) {
        var entries = new ArrayList<Entry>();
        for (RecordedEvent recorded : application.history()) {
            switch (recorded.event()) {
                case ControlEvent.UseReportAsked(var number, var why, var due) ->
                    entries.add(new Entry(number, State.ASKED, why, List.of(due), List.of(), ""));
                case ControlEvent.UseReportFiled(var number, var report) -> {
                    String why = entries.size() < number
                            ? ""
                            : entries.remove(number - 1).why();
                    entries.add(number - 1, new Entry(number, State.FILED, why, List.of(), List.of(report), ""));
                }
                case ControlEvent.UseReportAnswered answered ->
                    entries.replaceAll(
                            entry -> entry.number() == answered.number() ? answered(entry, answered) : entry);
                default -> {}
            }
        }
        return List.copyOf(entries);
    }

    private static Entry answered(Entry entry, ControlEvent.UseReportAnswered answered) {
        return new Entry(
                entry.number(),
                answered.accepted() ? State.ACCEPTED : State.SENT_BACK,
                entry.why(),
                answered.accepted() ? List.of() : List.of(answered.dueOn()),
                entry.filed(),
                answered.words());
    }

    /// The one that somebody waits for: asked for, or sent back.
    static Optional<Entry> wanted(Application application) {
        return of(application).stream()
                .filter(entry -> entry.state() == State.ASKED || entry.state() == State.SENT_BACK)
                .findFirst();
    }
}
