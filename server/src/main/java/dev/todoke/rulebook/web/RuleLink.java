package dev.todoke.rulebook.web;

import java.util.List;

/// A way to another page of the rules (規則集の中のリンク).
///
/// @param note half a sentence beside it; empty when the name says it all
record RuleLink(String text, String path, String note) {

    static RuleLink to(String text, String path) {
        return new RuleLink(text, path, "");
    }

    /// The page with the papers of a table.
    static RuleLink source(String base, String table, String edition) {
        return to(table + " " + edition, base + "/sources/" + table + "#" + edition);
    }

    static List<RuleLink> sources(String base, String... tablesAndEditions) {
        var links = new java.util.ArrayList<RuleLink>();
        for (int i = 0; i < tablesAndEditions.length; i += 2) {
            links.add(source(base, tablesAndEditions[i], tablesAndEditions[i + 1]));
        }
        return List.copyOf(links);
    }
}
