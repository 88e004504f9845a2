package dev.todoke.statistics.release;

import dev.todoke.population.SexGroup;
import dev.todoke.statistics.CaseSet;
import dev.todoke.statistics.Feature;
import dev.todoke.statistics.release.ReleasedYear.AgeCounted;
import dev.todoke.statistics.release.ReleasedYear.ByAge;
import dev.todoke.statistics.release.ReleasedYear.Counted;
import dev.todoke.statistics.release.ReleasedYear.DeathsToCases;
import dev.todoke.statistics.release.ReleasedYear.Incidence;
import dev.todoke.statistics.release.ReleasedYear.Mortality;
import dev.todoke.statistics.release.ReleasedYear.Part;
import dev.todoke.statistics.release.ReleasedYear.Place;
import dev.todoke.statistics.release.ReleasedYear.Share;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The tables of a release as tab-separated texts and back (公表ファイルの中身), for the node that shows them to everybody.
///
/// A shown figure is its number, a withheld one `x`, an impossible one `.`.
final class ReleaseFile {

    static final String HEAD = "release.tsv";
    static final String INCIDENCE = "incidence.tsv";
    static final String AGES = "ages.tsv";
    static final String SHARES = "shares.tsv";
    static final String MORTALITY = "mortality.tsv";

    private static final String FORMAT = "todoke-release-1";
    private static final String WITHHELD = "x";
    private static final String IMPOSSIBLE = ".";

    private ReleaseFile() {}

    static List<List<String>> head(ReleaseHead head) {
        return List.of(
                List.of(
                        "format",
                        "number",
                        "year",
                        "closing",
                        "version",
                        "closed_at",
                        "released_at",
                        "population",
                        "threshold",
                        "practice"),
                List.of(
                        FORMAT,
                        Long.toString(head.number()),
                        Integer.toString(head.year()),
                        Long.toString(head.closing()),
                        Integer.toString(head.version()),
                        head.closedAt().toString(),
                        head.releasedAt().toString(),
                        head.population(),
                        Integer.toString(head.threshold()),
                        Boolean.toString(head.practice())));
    }

    static ReleaseHead readHead(List<List<String>> lines) {
        var row = lines.get(1);
        if (!row.getFirst().equals(FORMAT)) {
            throw new NotARelease("format " + row.getFirst());
        }
        return new ReleaseHead(
                Long.parseLong(row.get(1)),
                Integer.parseInt(row.get(2)),
                Long.parseLong(row.get(3)),
                Integer.parseInt(row.get(4)),
                Instant.parse(row.get(5)),
                Instant.parse(row.get(6)),
                row.get(7),
                Integer.parseInt(row.get(8)),
                Boolean.parseBoolean(row.get(9)));
    }

    static List<List<String>> incidence(List<Incidence> lines) {
        var out = table(
                "area",
                "case_set",
                "site",
                "sex",
                "cases",
                "crude",
                "crude_lower95",
                "crude_upper95",
                "jp2015",
                "jp2015_lower95",
                "jp2015_upper95",
                "jp1985",
                "jp1985_lower95",
                "jp1985_upper95",
                "world",
                "world_lower95",
                "world_upper95",
                "cumulative_0_74");
        for (Incidence line : lines) {
            var row = place(line.place());
            switch (line.counted()) {
                case Published.Shown<Counted>(var counted) -> {
                    row.add(Long.toString(counted.cases()));
                    rate(counted.crude(), row);
                    rate(counted.jp2015(), row);
                    rate(counted.jp1985(), row);
                    rate(counted.world(), row);
                    row.add(sign(counted.cumulative()));
                }
                case Published.Withheld<Counted> _ -> fill(row, WITHHELD, 14);
                case Published.Impossible<Counted> _ -> fill(row, IMPOSSIBLE, 14);
            }
            out.add(row);
        }
        return out;
    }

    static Incidence readIncidence(List<String> row) {
        var cells = new Cells(row, 4);
        Published<Counted> counted = cells.isNumber()
                ? Published.shown(new Counted(
                        cells.count(), cells.rate(), cells.rate(), cells.rate(), cells.rate(), cells.decimal()))
                : cells.sign();
        return new Incidence(readPlace(row), counted);
    }

    static List<List<String>> ages(List<ByAge> lines) {
        var out =
                table("area", "case_set", "site", "sex", "age_group", "cases", "rate", "rate_lower95", "rate_upper95");
        for (ByAge line : lines) {
            var row = place(line.place());
            row.add(line.band().code());
            switch (line.counted()) {
                case Published.Shown<AgeCounted>(var counted) -> {
                    row.add(Long.toString(counted.cases()));
                    rate(counted.rate(), row);
                }
                case Published.Withheld<AgeCounted> _ -> fill(row, WITHHELD, 4);
                case Published.Impossible<AgeCounted> _ -> fill(row, IMPOSSIBLE, 4);
            }
            out.add(row);
        }
        return out;
    }

    static ByAge readAge(List<String> row) {
        var cells = new Cells(row, 5);
        Published<AgeCounted> counted =
                cells.isNumber() ? Published.shown(new AgeCounted(cells.count(), cells.rate())) : cells.sign();
        var band = AgeBand.of(row.get(4)).orElseThrow(() -> new NotARelease("age group " + row.get(4)));
        return new ByAge(readPlace(row), band, counted);
    }

    static List<List<String>> shares(List<Share> lines) {
        var out = table("area", "site", "feature", "cases", "of", "percent");
        for (Share line : lines) {
            var row = new ArrayList<>(
                    List.of(line.area(), line.site(), line.feature().name()));
            switch (line.part()) {
                case Published.Shown<Part>(var part) -> {
                    row.add(Long.toString(part.cases()));
                    row.add(Long.toString(part.whole()));
                    row.add(part.percent().toPlainString());
                }
                case Published.Withheld<Part> _ -> fill(row, WITHHELD, 3);
                case Published.Impossible<Part> _ -> fill(row, IMPOSSIBLE, 3);
            }
            out.add(row);
        }
        return out;
    }

    static Share readShare(List<String> row) {
        var cells = new Cells(row, 3);
        Published<Part> part = cells.isNumber()
                ? Published.shown(new Part(cells.count(), cells.count(), new BigDecimal(cells.next())))
                : cells.sign();
        return new Share(row.get(0), row.get(1), Feature.valueOf(row.get(2)), part);
    }

    static List<List<String>> mortality(List<Mortality> lines) {
        var out = table("area", "site", "deaths", "mi");
        for (Mortality line : lines) {
            var row = new ArrayList<>(List.of(line.area(), line.site()));
            switch (line.ratio()) {
                case Published.Shown<DeathsToCases>(var ratio) -> {
                    row.add(Long.toString(ratio.deaths()));
                    row.add(ratio.ratio().toPlainString());
                }
                case Published.Withheld<DeathsToCases> _ -> fill(row, WITHHELD, 2);
                case Published.Impossible<DeathsToCases> _ -> fill(row, IMPOSSIBLE, 2);
            }
            out.add(row);
        }
        return out;
    }

    static Mortality readMortality(List<String> row) {
        var cells = new Cells(row, 2);
        Published<DeathsToCases> ratio = cells.isNumber()
                ? Published.shown(new DeathsToCases(cells.count(), new BigDecimal(cells.next())))
                : cells.sign();
        return new Mortality(row.get(0), row.get(1), ratio);
    }

    private static List<List<String>> table(String... columns) {
        return new ArrayList<>(List.of(List.of(columns)));
    }

    private static List<String> place(Place place) {
        return new ArrayList<>(List.of(
                place.area(), place.caseSet().code(), place.site(), place.sex().code()));
    }

    private static Place readPlace(List<String> row) {
        var sex = List.of(SexGroup.values()).stream()
                .filter(s -> s.code().equals(row.get(3)))
                .findFirst()
                .orElseThrow(() -> new NotARelease("sex " + row.get(3)));
        var caseSet = CaseSet.ofCode(row.get(1)).orElseThrow(() -> new NotARelease("case set " + row.get(1)));
        return new Place(row.get(0), caseSet, row.get(2), sex);
    }

    private static void fill(List<String> row, String sign, int columns) {
        for (int i = 0; i < columns; i++) {
            row.add(sign);
        }
    }

    private static void rate(Published<PublishedRate> rate, List<String> row) {
        switch (rate) {
            case Published.Shown<PublishedRate>(var shown) -> {
                row.add(shown.per100k().toPlainString());
                row.add(shown.lower().toPlainString());
                row.add(shown.upper().toPlainString());
            }
            case Published.Withheld<PublishedRate> _ -> fill(row, WITHHELD, 3);
            case Published.Impossible<PublishedRate> _ -> fill(row, IMPOSSIBLE, 3);
        }
    }

    private static String sign(Published<BigDecimal> figure) {
        return switch (figure) {
            case Published.Shown<BigDecimal>(var value) -> value.toPlainString();
            case Published.Withheld<BigDecimal> _ -> WITHHELD;
            case Published.Impossible<BigDecimal> _ -> IMPOSSIBLE;
        };
    }

    /// Reads a row's figures from left to right.
    private static final class Cells {

        private final List<String> row;
        private int position;

        Cells(List<String> row, int from) {
            this.row = row;
            this.position = from;
        }

        boolean isNumber() {
            return !row.get(position).equals(WITHHELD) && !row.get(position).equals(IMPOSSIBLE);
        }

        String next() {
            return row.get(position++);
        }

        long count() {
            return Long.parseLong(next());
        }

        <T> Published<T> sign() {
            return row.get(position).equals(WITHHELD) ? Published.withheld() : Published.impossible();
        }

        Published<PublishedRate> rate() {
            if (!isNumber()) {
                Published<PublishedRate> sign = sign();
                position += 3;
                return sign;
            }
            return Published.shown(
                    new PublishedRate(new BigDecimal(next()), new BigDecimal(next()), new BigDecimal(next())));
        }

        Published<BigDecimal> decimal() {
            return isNumber() ? Published.shown(new BigDecimal(next())) : sign();
        }
    }
}
