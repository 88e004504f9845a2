package dev.todoke.provision.review;

import dev.todoke.codes.CodeTable;
import dev.todoke.codes.Tables;
import java.util.List;

/// One of the ten points on which the council gives its opinion (審査の観点, 様式第5-2号).
public record CouncilPoint(String point, String questionJa, String questionEn) {

    private static final CodeTable TABLE = Tables.shipped().only("provision-council-points");

    public static String edition() {
        return TABLE.edition().name();
    }

    public static List<CouncilPoint> all() {
        return TABLE.rows().stream()
                .map(row -> new CouncilPoint(row.value("point"), row.value("questionJa"), row.value("questionEn")))
                .toList();
    }
}
