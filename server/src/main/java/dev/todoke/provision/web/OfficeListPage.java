package dev.todoke.provision.web;

import dev.todoke.provision.Permissions;
import dev.todoke.provision.Phase;
import dev.todoke.provision.ProvisionRole;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.provision.store.DueStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A list of applications with whom each waits for and for how long (申出の一覧).
///
/// @param title key of the heading
/// @param dues every due day, the earliest first
public record OfficeListPage(
        String title, List<ApplicationStore.Line> lines, List<DueStore.Line> dues, Instant now, boolean english) {

    public OfficeListPage {
        lines = List.copyOf(lines);
        dues = List.copyOf(dues);
    }

    public List<String> waitingFor(Phase phase) {
        return Permissions.waitingFor(phase).stream().map(ProvisionRole::code).toList();
    }

    /// Days since the application came to where it stands.
    public long days(ApplicationStore.Line line) {
        return Math.max(0, Duration.between(line.since(), now).toDays());
    }

    /// The next due day of an application, as a list of none or one.
    public List<DueLine> next(ApplicationStore.Line line) {
        return dues.stream()
                .filter(due -> due.application().equals(line.id()))
                .limit(1)
                .map(due -> DueLine.of(List.of(due.due()), OfficeDay.of(now), english)
                        .getFirst())
                .toList();
    }

    /// Reports of publication that wait for their answer, each with the days that are left.
    public List<DueLine> clocks(ApplicationStore.Line line) {
        var open = dues.stream()
                .filter(due -> due.application().equals(line.id()))
                .map(DueStore.Line::due)
                .filter(due -> due.rule().code().equals("publication-answer"))
                .toList();
        return DueLine.of(open, OfficeDay.of(now), english);
    }

    public String tag(Phase phase) {
        return switch (phase) {
            case CLOSED, IN_USE -> "tag--ok";
            case REFUSED, STOPPED, WITHDRAWN -> "tag--plain";
            default -> "tag--wait";
        };
    }
}
