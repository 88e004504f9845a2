package dev.todoke.provision.application;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// A complete application (申出書): what the draft says once nothing is missing and nothing contradicts.
///
/// Texts that only people read stay in the [Draft]; here is what rules, decision and extraction rest on.
///
/// @param items numbers of the 76 items asked for
public record ApplicationDocument(
        String title,
        Article article,
        KindOfData kind,
        List<DataUser> users,
        Range range,
        SortedSet<Integer> items,
        UsePeriod period) {

    public ApplicationDocument {
        users = List.copyOf(users);
        items = Collections.unmodifiableSortedSet(new TreeSet<>(items));
    }

    public LegalBasis basis() {
        return LegalBasis.of(article);
    }
}
