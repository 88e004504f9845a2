package dev.todoke.provision.web;

import dev.todoke.provision.store.ApplicationStore;
import java.util.List;

/// The applicant's own applications (自分の申出).
public record MinePage(List<ApplicationStore.Line> lines) {

    public MinePage {
        lines = List.copyOf(lines);
    }

    /// Address of an application: still written, or on its way.
    public String path(ApplicationStore.Line line) {
        String path = "/applicant/applications/" + line.id();
        return switch (line.phase()) {
            case CONSULTING -> path + "/consultation";
            case NOT_BEGUN, DRAFTING, PRECHECK, RETURNED -> path + "/draft";
            default -> path;
        };
    }

    public String since(ApplicationStore.Line line) {
        return HistoryLine.at(line.since());
    }
}
