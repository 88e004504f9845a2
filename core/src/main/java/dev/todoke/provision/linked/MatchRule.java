package dev.todoke.provision.linked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// Who of the registry a person of the list is (名簿との照合の判定): by the thresholds of the registry's own model.
///
/// @param sameFrom T1 in bits
/// @param differentBelow T2 in bits
public record MatchRule(double sameFrom, double differentBelow) {

    /// A person of the registry whom somebody of the list may be.
    ///
    /// @param person number of the person in the registry
    /// @param report the report that weighs most
    /// @param reports every report of that person
    /// @param objected whether a rule keeps the machine from linking the two
    public record Near(String person, String report, List<String> reports, double weight, boolean objected) {
        public Near {
            reports = List.copyOf(reports);
        }
    }

    /// A person of the registry with what the machine says.
    ///
    /// @param sure linked without a clerk looking
    public record Judged(Near near, boolean sure) {}

    /// Those from T2 on. The machine is sure of one person only: when two reach T1, a clerk looks at both.
    public List<Judged> judge(List<Near> found) {
        var near = found.stream()
                .filter(one -> one.weight() >= differentBelow)
                .sorted(Comparator.comparingDouble(Near::weight).reversed().thenComparing(Near::person))
                .toList();
        long sure = near.stream().filter(this::isSure).count();
        var judged = new ArrayList<Judged>();
        for (Near one : near) {
            judged.add(new Judged(one, sure == 1 && isSure(one)));
        }
        return List.copyOf(judged);
    }

    /// The same for a whole list. A person of the registry whom two people of the list would be goes to a
    /// clerk.
    public List<List<Judged>> judgeAll(List<List<Near>> found) {
        var judged = found.stream().map(this::judge).toList();
        var claims = new HashMap<String, Integer>();
        judged.forEach(people -> people.stream()
                .filter(Judged::sure)
                .forEach(one -> claims.merge(one.near().person(), 1, Integer::sum)));
        return judged.stream()
                .map(people -> people.stream()
                        .map(one ->
                                claims.getOrDefault(one.near().person(), 0) > 1 ? new Judged(one.near(), false) : one)
                        .toList())
                .toList();
    }

    private boolean isSure(Near one) {
        return one.weight() >= sameFrom && !one.objected();
    }
}
