package dev.todoke.provision.web;

import dev.todoke.provision.Permissions;
import dev.todoke.provision.Phase;
import dev.todoke.provision.ProvisionRole;
import dev.todoke.provision.store.ApplicationStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A list of applications with whom each waits for and for how long (申出の一覧).
///
/// @param title key of the heading
public record OfficeListPage(String title, List<ApplicationStore.Line> lines, Instant now) {

    public OfficeListPage {
        lines = List.copyOf(lines);
    }

    public List<String> waitingFor(Phase phase) {
        return Permissions.waitingFor(phase).stream().map(ProvisionRole::code).toList();
    }

    /// Days since the application came to where it stands.
    public long days(ApplicationStore.Line line) {
        return Math.max(0, Duration.between(line.since(), now).toDays());
    }

    public String tag(Phase phase) {
        return switch (phase) {
            case CLOSED, IN_USE -> "tag--ok";
            case REFUSED, STOPPED, WITHDRAWN -> "tag--plain";
            default -> "tag--wait";
        };
    }
}
