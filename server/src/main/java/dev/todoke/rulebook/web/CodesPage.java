package dev.todoke.rulebook.web;

import dev.todoke.web.Choice;
import dev.todoke.web.PlainTable;
import java.util.List;

/// Search for codes, and the tree to walk through (コードの検索と一覧).
///
/// @param typed what was searched; empty when nothing was
/// @param system where it was searched; empty for everywhere
/// @param total how many codes were found in all
/// @param trees lists to open: sites, histology groups, childhood cancers
record CodesPage(
        String base,
        String typed,
        String system,
        List<Choice> systems,
        long total,
        List<Hit> hits,
        String standing,
        List<Tree> trees) {

    /// A code found.
    ///
    /// @param match by what it was found, in words
    record Hit(
            String system,
            String printed,
            String path,
            String name,
            String otherName,
            String editions,
            String match,
            boolean current) {}

    /// A list of links under a heading.
    record Tree(String id, String title, List<RuleLink> branches) {}

    /// Codes of one branch.
    record Branch(String base, String title, String lead, PlainTable table, List<RuleLink> sources) {}
}
