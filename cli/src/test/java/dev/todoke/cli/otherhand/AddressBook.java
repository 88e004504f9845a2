package dev.todoke.cli.otherhand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Persons with an address and a number, and copies of them with typing slips, in the shape of the sets that the Febrl
/// project made known (住所録の形).
///
/// After the documentation of the generator of that project: a slip falls on a field with a probability, several slips
/// on one record, values go missing, given and family name change places, a value is another one of the same list.
public final class AddressBook {

    private static final List<String> COLUMNS = List.of(
            "given_name",
            "surname",
            "street_number",
            "address_1",
            "address_2",
            "suburb",
            "postcode",
            "state",
            "date_of_birth",
            "national_id");
    private static final int[] PROBABILITY = {14, 16, 8, 14, 10, 10, 12, 6, 8, 10};

    private final Random random;
    private final LatinStock stock;
    private final Typing typing;

    private AddressBook(long seed) {
        this.random = new Random(seed);
        this.stock = new LatinStock(random);
        this.typing = new Typing(random);
    }

    /// @param most copies of one person at most; few persons have many
    /// @param slips at most so many in one copy
    static PersonFile of(long seed, int persons, int most, int slips, boolean copyOfEach) {
        return new AddressBook(seed).make(persons, most, slips, copyOfEach);
    }

    private PersonFile make(int persons, int most, int slips, boolean copyOfEach) {
        var file = new PersonFile(COLUMNS.toArray(String[]::new));
        for (int p = 0; p < persons; p++) {
            var original = person();
            file.add("p" + p, original);
            int copies =
                    copyOfEach ? 1 : random.nextInt(100) < 45 ? 1 + (int) (most * Math.pow(random.nextDouble(), 2)) : 0;
            for (int c = 0; c < copies; c++) {
                file.add("p" + p, copy(original, 1 + random.nextInt(slips)));
            }
        }
        return file;
    }

    private Map<String, String> person() {
        var row = new LinkedHashMap<String, String>();
        row.put("given_name", missing(3) ? "" : stock.given(random.nextBoolean()));
        row.put("surname", missing(1) ? "" : stock.family());
        row.put("street_number", missing(3) ? "" : String.valueOf(1 + (int) (200 * Math.pow(random.nextDouble(), 2))));
        row.put("address_1", missing(2) ? "" : stock.street());
        row.put("address_2", missing(40) ? "" : stock.estate());
        row.put("suburb", missing(1) ? "" : stock.suburb());
        row.put("postcode", String.valueOf(2000 + (int) (5000 * Math.pow(random.nextDouble(), 1.5))));
        row.put(
                "state",
                missing(2)
                        ? ""
                        : List.of("nsw", "nsw", "nsw", "vic", "vic", "qld", "qld", "sa", "wa", "tas")
                                .get(random.nextInt(10)));
        row.put(
                "date_of_birth",
                missing(2)
                        ? ""
                        : "%04d%02d%02d"
                                .formatted(1900 + random.nextInt(100), 1 + random.nextInt(12), 1 + random.nextInt(28)));
        row.put("national_id", "%07d".formatted(1_000_000 + random.nextInt(9_000_000)));
        return row;
    }

    private boolean missing(int percent) {
        return random.nextInt(100) < percent;
    }

    private Map<String, String> copy(Map<String, String> original, int slips) {
        var row = new LinkedHashMap<>(original);
        for (int s = 0; s < slips; s++) {
            if (missing(4)) {
                exchange(row, "given_name", "surname");
            } else if (missing(2)) {
                exchange(row, "address_1", "address_2");
            } else {
                String column = COLUMNS.get(column());
                row.put(column, changed(column, row.getOrDefault(column, "")));
            }
        }
        return row;
    }

    private int column() {
        var weighted = new ArrayList<Integer>();
        for (int c = 0; c < PROBABILITY.length; c++) {
            for (int i = 0; i < PROBABILITY[c]; i++) {
                weighted.add(c);
            }
        }
        return weighted.get(random.nextInt(weighted.size()));
    }

    private String changed(String column, String value) {
        if (value.isEmpty()) {
            return value;
        }
        int what = random.nextInt(100);
        if (what < 14) {
            return "";
        }
        if (what < 22) {
            return person().getOrDefault(column, "");
        }
        if (what < 26 && value.indexOf(' ') > 0) {
            return value.replace(" ", "");
        }
        String once =
                column.equals("date_of_birth") && random.nextInt(3) == 0 ? typing.exchanged(value) : typing.slip(value);
        return random.nextInt(4) == 0 ? typing.slip(once) : once;
    }

    private static void exchange(Map<String, String> row, String one, String other) {
        String value = row.getOrDefault(one, "");
        row.put(one, row.getOrDefault(other, ""));
        row.put(other, value);
    }
}
