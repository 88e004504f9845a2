package dev.todoke.person;

import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Residence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads municipality, town and numbers out of a Japanese address (住所の読み取り).
///
/// The longest municipality name of the prefecture wins; wards of designated cities are read with their city, or alone
/// where
/// the prefecture has one ward of that name; a county (郡) in front of a town is optional. Source: table
/// `municipalities`.
public final class AddressReader {

    private static final MunicipalityCode AMBIGUOUS = new MunicipalityCode("00000");
    private static final int LONGEST_COUNTY = 6;
    private static final Pattern GAP_BETWEEN_NUMBERS = Pattern.compile("(?<=[0-9０-９])[ \\u3000]+(?=[0-9０-９])");

    private static final AddressReader SHIPPED = new AddressReader(Tables.shipped(), Normaliser.shipped());

    private final Normaliser normaliser;
    private final TownReader townReader = new TownReader();
    private final Map<String, Map<String, MunicipalityCode>> byPrefecture = new HashMap<>();
    private final Map<String, Prefecture> prefectures = new HashMap<>();
    private int longest;

    public AddressReader(Tables tables, Normaliser normaliser) {
        this.normaliser = normaliser;
        var cityNames = new HashMap<String, String>();
        for (TableRow row : tables.only("municipalities").rows()) {
            String name = matchable(row.value("name"));
            switch (row.value("type")) {
                case "prefecture" -> prefectures.put(name, new Prefecture(row.value("pref_code2")));
                case "city" -> {
                    cityNames.put(row.value("code6"), name);
                    enter(row, name);
                }
                default -> {
                    enter(row, cityNames.getOrDefault(row.value("parent_code6"), "") + name);
                    enter(row, name);
                }
            }
        }
        enterFormer(tables);
    }

    /// Municipalities that are no more, under the code that took their place (廃止された市区町村): the same home
    /// either way.
    private void enterFormer(Tables tables) {
        for (TableRow row : tables.only("municipality-changes").rows()) {
            String name = matchable(row.value("oldName"));
            String prefecture = row.value("oldCode5").substring(0, 2);
            byPrefecture
                    .computeIfAbsent(prefecture, _ -> new HashMap<>())
                    .putIfAbsent(name, new MunicipalityCode(row.value("newCode5")));
            longest = Math.max(longest, name.length());
        }
    }

    public static AddressReader shipped() {
        return SHIPPED;
    }

    public MunicipalityReading read(Address address) {
        String text = joined(normaliser.width(withMarkedGaps(address.detail())));
        String matchable = matchable(text);
        Optional<Prefecture> stated = address.prefecture().inJapan();
        Optional<Prefecture> written = writtenPrefecture(matchable);
        boolean abroad = address.prefecture() instanceof Residence.Abroad;
        boolean contradiction = stated.isPresent() && written.isPresent() && !stated.equals(written);
        Optional<Prefecture> prefecture = stated.or(() -> written);
        if (abroad || contradiction || prefecture.isEmpty() || matchable.length() != text.length()) {
            return new MunicipalityReading.Unknown(address.detail());
        }
        int start = written.isPresent() ? prefectureLength(matchable) : 0;
        return within(prefecture.get(), address.detail(), text, matchable, start);
    }

    private MunicipalityReading within(Prefecture prefecture, String detail, String text, String matchable, int start) {
        var names = byPrefecture.getOrDefault(prefecture.code(), Map.of());
        int from = start;
        int end = endOfName(names, matchable, from);
        if (end < 0) {
            from = afterCounty(matchable, start);
            end = from < 0 ? -1 : endOfName(names, matchable, from);
        }
        MunicipalityCode code = end < 0 ? AMBIGUOUS : names.getOrDefault(matchable.substring(from, end), AMBIGUOUS);
        if (code.equals(AMBIGUOUS)) {
            return new MunicipalityReading.Unknown(detail);
        }
        var parts = townReader.read(text.substring(end));
        return new MunicipalityReading.Known(code, parts.town(), parts.rest());
    }

    private int endOfName(Map<String, MunicipalityCode> names, String text, int from) {
        for (int end = Math.min(text.length(), from + longest); end > from; end--) {
            if (names.containsKey(text.substring(from, end))) {
                return end;
            }
        }
        return -1;
    }

    private static int afterCounty(String text, int from) {
        int county = text.indexOf('郡', from + 1);
        return county > 0 && county - from <= LONGEST_COUNTY ? county + 1 : -1;
    }

    private Optional<Prefecture> writtenPrefecture(String text) {
        return Optional.ofNullable(prefectures.get(text.substring(0, prefectureLength(text))));
    }

    private int prefectureLength(String text) {
        for (int length = 3; length <= Math.min(4, text.length()); length++) {
            if (prefectures.containsKey(text.substring(0, length))) {
                return length;
            }
        }
        return 0;
    }

    private void enter(TableRow row, String name) {
        var names = byPrefecture.computeIfAbsent(row.value("pref_code2"), _ -> new HashMap<>());
        names.merge(name, new MunicipalityCode(row.value("code5")), (a, b) -> a.equals(b) ? a : AMBIGUOUS);
        longest = Math.max(longest, name.length());
    }

    /// A space between two numbers separates a room from a block and has to survive; all others are taken out.
    private static String withMarkedGaps(String detail) {
        return GAP_BETWEEN_NUMBERS.matcher(detail).replaceAll("|");
    }

    private static String joined(String text) {
        return text.replace('|', ' ');
    }

    /// Kanji variants and the ケ of place names fall together, character for character.
    private String matchable(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> out.appendCodePoint(
                        switch (c) {
                            case 'ヶ', 'が', 'ガ' -> 'ケ';
                            case 'の', '之' -> 'ノ';
                            default -> normaliser.foldCharacter(c);
                        }));
        return out.toString();
    }
}
