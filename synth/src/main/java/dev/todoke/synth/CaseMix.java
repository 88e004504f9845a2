package dev.todoke.synth;

import dev.todoke.codes.BasisOfDiagnosis;
import dev.todoke.codes.Behaviour;
import dev.todoke.codes.CodeTable;
import dev.todoke.codes.Detection;
import dev.todoke.codes.Extent;
import dev.todoke.codes.TableRow;
import dev.todoke.codes.Topography;
import dev.todoke.kernel.Coded;
import dev.todoke.kernel.Sex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The case mix (症例構成): how many cases of which site at which age, and what a case of a site looks like.
final class CaseMix {

    private final Map<String, CaseGroup> groups = new LinkedHashMap<>();
    private final Map<Integer, Chances<CaseGroup>> sites = new HashMap<>();

    CaseMix() {
        readGroups();
        readTopographies();
        readCellTypes();
        for (var row : rows("mix-treatment")) {
            group(row).treatment(row.value("extent"), row.value("treatment"), number(row, "probability"));
        }
        for (var row : rows("mix-survival")) {
            group(row).survival(row.value("extent"), row.value("ageGroup"), number(row, "netSurvival5y"));
        }
        for (var row : rows("survival-fit")) {
            group(row).hazardFactor(number(row, "hazardFactor"));
        }
        readSites();
    }

    private void readGroups() {
        var extents = chances("mix-extent", "extent", code -> coded(Extent.values(), code));
        var detections = chances("mix-detection", "detection", code -> coded(Detection.values(), code));
        var bases = chances("mix-basis", "basis", code -> coded(BasisOfDiagnosis.values(), code));
        for (var row : rows("mix-site-sex-age")) {
            String name = row.value("siteGroup");
            groups.computeIfAbsent(
                    name,
                    n -> new CaseGroup(
                            n,
                            Behaviour.of(row.value("behaviour")).orElse(Behaviour.MALIGNANT),
                            of(extents, n),
                            of(detections, n),
                            of(bases, n)));
        }
    }

    private static <T> Chances<T> of(Map<String, Chances<T>> all, String group) {
        var found = all.get(group);
        return found == null ? new Chances.Builder<T>().build() : found;
    }

    private <T> Map<String, Chances<T>> chances(String table, String column, Function<String, T> reader) {
        var builders = new LinkedHashMap<String, Chances.Builder<T>>();
        for (var row : rows(table)) {
            builders.computeIfAbsent(row.value("siteGroup"), _ -> new Chances.Builder<>())
                    .add(reader.apply(row.value(column)), number(row, "share"));
        }
        var built = new HashMap<String, Chances<T>>();
        builders.forEach((name, builder) -> built.put(name, builder.build()));
        return built;
    }

    private void readTopographies() {
        var builders = new LinkedHashMap<String, Chances.Builder<Topography>>();
        for (var row : rows("mix-topography")) {
            builders.computeIfAbsent(row.value("siteGroup") + "\t" + row.value("sex"), _ -> new Chances.Builder<>())
                    .add(new Topography(row.value("topography")), number(row, "share"));
        }
        builders.forEach((key, builder) ->
                groupNamed(key.substring(0, key.indexOf('\t'))).topographies(sexOfKey(key), builder.build()));
    }

    private static Sex sexOfKey(String key) {
        return key.endsWith("M") ? Sex.MALE : Sex.FEMALE;
    }

    private void readCellTypes() {
        var builders = new LinkedHashMap<String, Chances.Builder<CaseGroup.CellType>>();
        for (var row : rows("mix-morphology")) {
            String key = row.value("siteGroup") + "\t" + row.value("topography") + "\t" + row.value("sex");
            builders.computeIfAbsent(key, _ -> new Chances.Builder<>())
                    .add(
                            new CaseGroup.CellType(
                                    Integer.parseInt(row.value("morphology")),
                                    coded(Behaviour.values(), row.value("behaviour"))),
                            number(row, "share"));
        }
        builders.forEach((key, builder) -> {
            String[] parts = key.split("\t", -1);
            groupNamed(parts[0]).cellTypes(sexOfKey(key), parts[1], builder.build());
        });
    }

    private void readSites() {
        var builders = new LinkedHashMap<Integer, Chances.Builder<CaseGroup>>();
        for (var row : rows("mix-site-sex-age")) {
            var sex = row.value("sex").equals("M") ? Sex.MALE : Sex.FEMALE;
            builders.computeIfAbsent(cell(sex, AgeGroups.number(row.value("age"))), _ -> new Chances.Builder<>())
                    .add(group(row), number(row, "weight"));
        }
        builders.forEach((cell, builder) -> sites.put(cell, builder.build()));
    }

    /// Sites with the nation's cases a year as weights, for one sex and age group.
    Chances<CaseGroup> sites(Sex sex, int ageGroup) {
        var found = sites.get(cell(sex, ageGroup));
        return found == null ? new Chances.Builder<CaseGroup>().build() : found;
    }

    List<CaseGroup> groups() {
        return new ArrayList<>(groups.values());
    }

    CaseGroup groupNamed(String name) {
        var group = groups.get(name);
        if (group == null) {
            throw new IllegalArgumentException("no site group " + name);
        }
        return group;
    }

    private CaseGroup group(TableRow row) {
        return groupNamed(row.value("siteGroup"));
    }

    private static int cell(Sex sex, int ageGroup) {
        return AgeGroups.cell(sex, ageGroup);
    }

    private static List<TableRow> rows(String table) {
        CodeTable found = SynthTables.only(table);
        return found.rows();
    }

    private static double number(TableRow row, String column) {
        return Double.parseDouble(row.value(column));
    }

    private static <T extends Coded> T coded(T[] values, String code) {
        return Coded.find(values, code).orElseThrow(() -> new IllegalArgumentException("no such code: " + code));
    }
}
