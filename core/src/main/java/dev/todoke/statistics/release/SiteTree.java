package dev.todoke.statistics.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which site groups add up to which (部位区分の足し算), with the remainders that no table prints.
///
/// Codes are those of the table `site-groups`; a remainder's code begins with `~`.
final class SiteTree {

    static final String ALL = "1";
    static final String ALL_WITH_IN_SITU = "101";

    /// Remainders: other sites, uterus not otherwise specified, and carcinoma in situ by site.
    private static final Map<String, List<String>> SUMS = sums();

    private SiteTree() {}

    /// Groups with their parts, in an order in which every remainder can be computed from what stands before.
    static Map<String, List<String>> all() {
        return SUMS;
    }

    static boolean isRemainder(String code) {
        return code.startsWith("~");
    }

    /// Remainders that tell nothing about a site that is shown elsewhere: all other sites together.
    static boolean isInsensitive(String code) {
        return code.equals("~other") || code.equals("~uterus") || code.equals("~in-situ");
    }

    /// How readily a group's count is kept when something must be withheld.
    static int importance(String code) {
        return switch (code) {
            case ALL, ALL_WITH_IN_SITU -> 3;
            case "67", "16", "167", "116" -> 1;
            default -> 0;
        };
    }

    private static Map<String, List<String>> sums() {
        var sums = new LinkedHashMap<String, List<String>>();
        sums.put("67", List.of("6", "7"));
        sums.put("16", List.of("17", "18", "~uterus"));
        var sites = new ArrayList<>(List.of(
                "3", "4", "5", "67", "8", "9", "10", "11", "12", "13", "14", "16", "19", "20", "21", "22", "23", "24",
                "25", "26", "27"));
        sites.add("~other");
        sums.put(ALL, List.copyOf(sites));
        sums.put("104", List.of("4", "~4"));
        sums.put("106", List.of("6", "~6"));
        sums.put("107", List.of("7", "~7"));
        sums.put("167", List.of("106", "107"));
        sums.put("112", List.of("12", "~12"));
        sums.put("113", List.of("13", "~13"));
        sums.put("114", List.of("14", "~14"));
        sums.put("117", List.of("17", "~17"));
        sums.put("116", List.of("16", "~17"));
        sums.put("121", List.of("21", "~21"));
        sums.put(ALL_WITH_IN_SITU, List.of("1", "~4", "~6", "~7", "~12", "~13", "~14", "~17", "~21", "~in-situ"));
        return Collections.unmodifiableMap(sums);
    }
}
