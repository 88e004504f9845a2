package dev.todoke.statistics.web;

import dev.todoke.statistics.release.Published;
import dev.todoke.statistics.release.PublishedRate;
import dev.todoke.statistics.release.ReleasedYear.Counted;
import dev.todoke.statistics.store.PublicationReader.LineOfYear;
import dev.todoke.statistics.store.PublicationReader.Released;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The rows of a page as a file (CSV): UTF-8 with byte order mark, so that spreadsheets read the names right.
///
/// `x` withheld, `.` impossible; every row says which release and closing it comes from.
final class PublicCsv {

    private static final String HEADER =
            "year,area,case_set,site,sex,cases,crude,crude_lower95,crude_upper95,asr_jp2015,asr_jp2015_lower95,asr_jp2015_upper95,asr_jp1985,asr_jp1985_lower95,asr_jp1985_upper95,asr_world,asr_world_lower95,asr_world_upper95,cumulative_0_74,release,closing\n";

    private PublicCsv() {}

    static byte[] of(List<LineOfYear> lines, List<Released> releases) {
        var csv = new StringBuilder("\uFEFF").append(HEADER);
        for (LineOfYear line : lines) {
            csv.append(String.join(",", row(line, releases))).append('\n');
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(LineOfYear line, List<Released> releases) {
        var place = line.incidence().place();
        var counted = line.incidence().counted();
        var row = new ArrayList<>(List.of(
                Integer.toString(line.year()),
                place.area(),
                place.caseSet().code(),
                place.site(),
                place.sex().code(),
                text(PublicParts.map(counted, c -> Long.toString(c.cases())))));
        rate(PublicParts.flat(counted, Counted::crude), row);
        rate(PublicParts.flat(counted, Counted::jp2015), row);
        rate(PublicParts.flat(counted, Counted::jp1985), row);
        rate(PublicParts.flat(counted, Counted::world), row);
        row.add(text(PublicParts.map(PublicParts.flat(counted, Counted::cumulative), BigDecimal::toPlainString)));
        releases.stream()
                .filter(r -> r.head().year() == line.year())
                .findFirst()
                .ifPresent(r -> {
                    row.add(Long.toString(r.head().number()));
                    row.add(Long.toString(r.head().closing()));
                });
        return row;
    }

    private static void rate(Published<PublishedRate> rate, List<String> row) {
        row.add(text(PublicParts.map(rate, r -> r.per100k().toPlainString())));
        row.add(text(PublicParts.map(rate, r -> r.lower().toPlainString())));
        row.add(text(PublicParts.map(rate, r -> r.upper().toPlainString())));
    }

    private static String text(Published<String> figure) {
        return switch (figure) {
            case Published.Shown<String>(var value) -> value;
            case Published.Withheld<String> _ -> "x";
            case Published.Impossible<String> _ -> ".";
        };
    }
}
