package dev.todoke.codes;

import java.util.List;

/// A code of some edition with its names (コードと名称).
///
/// @param code without the dot, as keys write it: `C341`, `8140/3`, `C341`, `I(a).1`, `40132`
/// @param printed as people write it: `C34.1`
/// @param nameJa Japanese name; empty when the table has none
/// @param nameEn English name; empty when the table has none
/// @param editions names of the editions that list the code, oldest first
public record ListedCode(
        CodeSystem system, String code, String printed, String nameJa, String nameEn, List<String> editions) {

    public ListedCode {
        editions = List.copyOf(editions);
    }

    public boolean isIn(String edition) {
        return editions.contains(edition);
    }
}
