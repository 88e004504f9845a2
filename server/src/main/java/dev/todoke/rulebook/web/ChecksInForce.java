package dev.todoke.rulebook.web;

import dev.todoke.kernel.PartialDate;
import dev.todoke.validation.Check;
import dev.todoke.validation.CheckList;
import dev.todoke.validation.CheckOccasion;
import java.util.Set;
import java.util.TreeSet;

/// Ids of every check that some occasion makes (実施中の点検).
final class ChecksInForce {

    private ChecksInForce() {}

    /// An occasion without facility and year leaves out those checks that need them; they are in force too.
    static Set<String> ids() {
        var list = CheckList.inForce(CheckOccasion.on(PartialDate.unknown()));
        var ids = new TreeSet<String>(list.leftOut());
        list.checks().stream().map(Check::id).forEach(ids::add);
        return Set.copyOf(ids);
    }
}
