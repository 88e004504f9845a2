package dev.todoke.codes;

import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.Prefecture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the municipality at the beginning of an address below the prefecture (住所から市区町村コードを求める).
///
/// Source: table `municipalities`. Wards are found below their city; a county name (郡) in front is passed over.
public final class Municipalities {

    private static final Municipalities SHIPPED = new Municipalities();
    private static final int LONGEST_COUNTY = 7;

    private final Map<String, List<Named>> byPrefecture = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> prefectureNames = new HashMap<>();

    /// A municipality under the name with which addresses begin.
    public record Named(String name, MunicipalityCode code) {}

    private Municipalities() {
        var table = Tables.shipped().only("municipalities");
        var cityNames = new HashMap<String, String>();
        for (var row : table.rows()) {
            if (row.value("type").equals("prefecture")) {
                prefectureNames.put(row.value("pref_code2"), row.value("name"));
            } else if (row.value("type").equals("city")) {
                cityNames.put(row.value("code6"), row.value("name"));
                add(row, row.value("name"));
            }
        }
        for (var row : table.rows()) {
            if (row.value("type").equals("ward")) {
                add(row, cityNames.getOrDefault(row.value("parent_code6"), "") + row.value("name"));
            }
        }
        for (var change : AreaHistory.shipped().changes()) {
            addFormer(change);
        }
        byPrefecture
                .values()
                .forEach(named ->
                        named.sort(Comparator.comparingInt((Named n) -> n.name().length())
                                .reversed()
                                .thenComparing(Named::code)));
    }

    private void add(TableRow row, String name) {
        byPrefecture
                .computeIfAbsent(row.value("pref_code2"), _ -> new ArrayList<>())
                .add(new Named(name, new MunicipalityCode(row.value("code5"))));
        names.put(row.value("code5"), name);
    }

    /// Addresses name a municipality that is no more for years; its name leads to its old code.
    private void addFormer(AreaHistory.Change change) {
        var named = byPrefecture.computeIfAbsent(change.old().value().substring(0, 2), _ -> new ArrayList<>());
        boolean nameStays = named.stream().anyMatch(known -> known.name().equals(change.oldName()));
        if (!nameStays) {
            named.add(new Named(change.oldName(), change.old()));
        }
        names.putIfAbsent(change.old().value(), change.oldName());
    }

    public static Municipalities shipped() {
        return SHIPPED;
    }

    /// Name of a prefecture, for example 福岡県.
    public String nameOf(Prefecture prefecture) {
        return prefectureNames.getOrDefault(prefecture.code(), "");
    }

    /// Name of a municipality below its prefecture, a ward with its city, for example 福岡市中央区.
    public Optional<String> nameOf(String code5) {
        return Optional.ofNullable(names.get(code5));
    }

    /// Municipalities of a prefecture in the order of their codes.
    public List<Named> of(Prefecture prefecture) {
        return byPrefecture.getOrDefault(prefecture.code(), List.of()).stream()
                .sorted(Comparator.comparing(Named::code))
                .toList();
    }

    /// @param address text below the prefecture; a prefecture name in front is passed over
    public Optional<Named> find(Prefecture prefecture, String address) {
        var named = byPrefecture.getOrDefault(prefecture.code(), List.of());
        String name = nameOf(prefecture);
        String text = address.startsWith(name) ? address.substring(name.length()) : address;
        return longest(named, text).or(() -> longest(named, withoutCounty(text)));
    }

    private static Optional<Named> longest(List<Named> named, String text) {
        for (Named candidate : named) {
            if (text.startsWith(candidate.name())) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static String withoutCounty(String text) {
        int county = text.indexOf('郡');
        return county > 0 && county < LONGEST_COUNTY ? text.substring(county + 1) : text;
    }
}
