package dev.todoke.provision.application;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// A complete application (申出書): what the draft says once nothing is missing and nothing contradicts.
///
/// Texts that only people read stay in the [Draft]; here is what rules, decision and extraction rest on.
///
/// @param researchUse whether the data serve research; false only for hospital cancer registration (院内がん登録) alone
/// @param facility code of the hospital that asks under article 20, empty for others
/// @param items numbers of the 76 items asked for; empty under article 20, where the registry fixes the columns
public record ApplicationDocument(
        String title,
        Article article,
        KindOfData kind,
        boolean researchUse,
        String facility,
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
