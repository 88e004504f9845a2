package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.ListState;
import dev.todoke.provision.linked.Exclusion;
import dev.todoke.provision.linked.ListColumn;
import dev.todoke.provision.linked.ListFinding;
import dev.todoke.provision.linked.ListSummary;
import java.util.Arrays;
import java.util.List;

/// The applicant's list (名簿): what it must look like, what was found in it, until when it is kept.
///
/// @param path address of this page, under which the list is handed in
/// @param can whether a list can be handed in now
/// @param lists the list that counts, as a list of none or one
/// @param closed why files are not let in at present; empty when they are
public record ListPage(
        String id,
        String number,
        String path,
        boolean can,
        List<ListSummary> lists,
        List<ListFinding> findings,
        String destroyBy,
        String destroyed,
        List<ListColumn> columns,
        String closed) {

    public ListPage {
        lists = List.copyOf(lists);
        findings = List.copyOf(findings);
        columns = List.copyOf(columns);
    }

    static ListPage of(Application application, String path, boolean can, List<ListFinding> findings, String closed) {
        var state = new ListState(application);
        return new ListPage(
                application.id(),
                application.numberText(),
                path,
                can,
                state.list().stream().toList(),
                findings,
                state.destroyBy().map(Object::toString).orElse(""),
                state.destruction().map(gone -> gone.on().toString()).orElse(""),
                ListColumn.all(),
                closed);
    }

    /// Reasons with their counts, in the order in which they count.
    public List<Count> excluded() {
        return lists.stream()
                .flatMap(list -> Arrays.stream(Exclusion.values())
                        .map(why -> new Count(why.code(), list.excluded().getOrDefault(why.code(), 0L))))
                .filter(count -> count.people() > 0)
                .toList();
    }

    /// How many people were left out for a reason.
    public record Count(String reason, long people) {}
}
