package dev.todoke.synth;

import dev.todoke.codes.AreaCodes;
import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Residence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Municipalities and wards with their share of people (市区町村と人口).
///
/// Fukuoka follows the table area-fukuoka. Elsewhere only the number of people of the prefecture is known; it is shared
/// out by kind of municipality, which is plausible but not true.
final class Areas {

    private static final List<String> ABROAD = List.of(
            "Minami-machi 12, Seoul, Korea", "88 Example Road, Shanghai, China", "5 Sample Street, Hanoi, Vietnam");

    private final Map<String, List<Place>> byPrefecture = new HashMap<>();

    List<Place> of(Prefecture prefecture) {
        return byPrefecture.computeIfAbsent(
                prefecture.code(), code -> code.equals("40") ? fukuoka() : elsewhere(prefecture));
    }

    static Place abroad(Draw draw) {
        return new Place("", draw.pick(ABROAD), Residence.abroad(), "", "", 1, 0);
    }

    private static List<Place> fukuoka() {
        var table = Tables.shipped().only("area-fukuoka");
        var parents = new HashSet<String>();
        table.rows().forEach(row -> parents.add(row.value("parentCode")));
        var places = new ArrayList<Place>();
        for (var row : table.rows()) {
            if (!parents.contains(row.value("code5"))) {
                places.add(fukuokaPlace(row));
            }
        }
        return List.copyOf(places);
    }

    private static Place fukuokaPlace(TableRow row) {
        var area = AreaCodes.shipped().of(new MunicipalityCode(row.value("code5")));
        double people = Double.parseDouble(row.value("population2020approx"));
        return new Place(
                row.value("code5"),
                row.value("nameJa"),
                new Residence.In(new Prefecture("40")),
                area.healthCentre(),
                area.medicalArea(),
                people,
                people > 150_000 ? -0.35 : people > 40_000 ? 0 : 0.45);
    }

    private static List<Place> elsewhere(Prefecture prefecture) {
        var table = Tables.shipped().only("municipalities");
        var rows = table.rows().stream()
                .filter(r -> r.value("pref_code2").equals(prefecture.code())
                        && !r.value("type").equals("prefecture"))
                .toList();
        var parents = new HashMap<String, String>();
        rows.stream()
                .filter(r -> r.value("type").equals("ward"))
                .forEach(r -> parents.put(r.value("parent_code6"), r.value("code6")));
        var cityOf = new HashMap<String, String>();
        rows.forEach(r -> cityOf.put(r.value("code6"), r.value("name")));
        var places = new ArrayList<Place>();
        for (var row : rows) {
            if (!parents.containsKey(row.value("code6"))) {
                places.add(guessedPlace(prefecture, row, cityOf, places.size()));
            }
        }
        return List.copyOf(places);
    }

    private static Place guessedPlace(Prefecture prefecture, TableRow row, Map<String, String> cityOf, int position) {
        boolean ward = row.value("type").equals("ward");
        String name = row.value("name");
        String city = ward ? cityOf.getOrDefault(row.value("parent_code6"), "") : "";
        String whole = name.startsWith(city) ? name : city + name;
        boolean capital = row.value("code5").endsWith("201");
        double weight = ward ? 150 : capital ? 300 : name.endsWith("区") ? 350 : name.endsWith("市") ? 60 : 12;
        if (name.endsWith("村")) {
            weight = 4;
        }
        return new Place(
                row.value("code5"),
                whole,
                new Residence.In(prefecture),
                "%02d".formatted(position / 6 + 1),
                "%02d".formatted(position / 8 + 1),
                weight,
                weight >= 150 ? -0.3 : weight >= 60 ? 0.05 : 0.5);
    }
}
