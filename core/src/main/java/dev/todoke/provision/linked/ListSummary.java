package dev.todoke.provision.linked;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// A list by its counts (名簿の件数); nothing in it tells of a person.
///
/// @param id our own id of the list
/// @param sha256 of the file as handed in
/// @param given people in the file
/// @param excluded people left out, by the reason that counts first
/// @param accepted people that will be looked for
public record ListSummary(
        String id, String sha256, String columns, long given, SortedMap<String, Long> excluded, long accepted) {

    public ListSummary {
        excluded = Collections.unmodifiableSortedMap(new TreeMap<>(excluded));
    }

    public long left() {
        return excluded.values().stream().mapToLong(Long::longValue).sum();
    }
}
