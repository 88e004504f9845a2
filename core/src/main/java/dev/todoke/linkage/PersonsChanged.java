package dev.todoke.linkage;

import java.util.List;

/// Reports have moved between these persons (人のまとまりの変化): what is derived from them has to be made again.
///
/// @param persons numbers, in order; some may hold no report any more
public record PersonsChanged(List<String> persons) {

    public PersonsChanged {
        persons = persons.stream().distinct().sorted().toList();
    }
}
