package dev.todoke.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.Progress;
import dev.todoke.linkage.engine.Constraints;
import dev.todoke.linkage.engine.LineMaker;
import dev.todoke.linkage.engine.LinkEngine;
import dev.todoke.linkage.engine.LinkEvidence;
import dev.todoke.linkage.engine.PersonTable;
import dev.todoke.linkage.model.ModelReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("モデル latin-person の比較の段階")
class LatinComparisonTest {

    private static String level(String comparison, List<String> columns, List<String> left, List<String> right) {
        var maker = new LineMaker(ModelReader.shipped("latin-person-1"), columns, LocalDate.of(2025, 7, 1));
        var builder = new PersonTable.Builder(maker);
        builder.add(cells(left), 1);
        builder.add(cells(right), 2);
        var outcome = new LinkEngine(maker.model()).link(builder.build(), Constraints.none(), Progress.NONE);
        var there = outcome.evidence(0, 1);
        assertThat(outcome.evidence(1, 0)).as("symmetric").isEqualTo(there);
        return there.stream()
                .filter(evidence -> evidence.comparison().equals(comparison))
                .map(LinkEvidence::level)
                .collect(Collectors.joining());
    }

    private static Cells cells(List<String> values) {
        return new Cells() {
            @Override
            public String text(int argument) {
                return values.get(argument);
            }

            @Override
            public long hash(int argument) {
                return values.get(argument).isEmpty() ? 0 : Hash.of(values.get(argument));
            }
        };
    }

    @ParameterizedTest(name = "{0} {1} と {2} {3}: {4} → {5}")
    @CsvSource(delimiter = '|', textBlock = """
            mary  | smith     | MARY     | Smith     | surname    | equal
            mary  | o'brien   | mary     | OBrien    | surname    | equal
            mary  | smith     | mary     | smyth     | surname    | close
            mary  | mallory   | mary     | melloray  | surname    | similar
            mary  | jones     | mary     | clarke    | surname    | other
            mary  | van der berg | mary  | berg      | whole_name | parts_equal
            mary  | smith     | mary     | smith jones | whole_name | parts_within
            john  | smith     | smith    | john      | whole_name | exchanged
            jon   | smith     | smith    | john      | whole_name | exchanged
            j     | smith     | john     | smith     | given_name | initial
            alex  | smith     | alexander| smith     | given_name | part
            mary  | smith     | ''       | smith     | given_name | ''
            robert| smith     | rupert   | smith     | given_name | similar
            """)
    void names(String given, String family, String otherGiven, String otherFamily, String comparison, String level) {
        var columns = List.of("given_name", "surname");
        assertThat(level(comparison, columns, List.of(given, family), List.of(otherGiven, otherFamily)))
                .isEqualTo(level);
    }

    @ParameterizedTest(name = "{0} と {1} → {2}")
    @CsvSource({
        "19560409,1956-04-09,equal",
        "1956-01-01,1956,year_default",
        "1956-01-01,1956-01-01,default_equal",
        "1956-01-01,1956-07-09,year_default",
        "1956-04-09,1956-09-04,exchanged",
        "1956-04-09,1956-04-08,one_slip",
        "1956-04-09,1965-04-09,one_slip",
        "19560409,19564009,one_slip",
        "1956-04-09,1956-04,year_month",
        "1956-04-09,1956-04-28,two_parts",
        "1956-04-09,1971-11-30,other",
        "1956-04-09,unknown,''"
    })
    void dates(String left, String right, String level) {
        assertThat(level("birth_date", List.of("date_of_birth"), List.of(left), List.of(right)))
                .isEqualTo(level);
    }

    @ParameterizedTest(name = "{0} {1} / {2} と {3} {4} / {5} → {6}")
    @CsvSource(delimiter = '|', textBlock = """
            12 | high street | mill estate | 12 | High Street   | ''          | number_and_street
            12 | high street | ''          | 21 | high street   | ''          | street
            12 | high street | ''          | 12 | hihg street   | ''          | number_and_close
            12 | high street | ''          | '' | highstreet    | ''          | close
            12 | high street | mill estate | 12 | mill estate   | high street | other_line
            12 | high street | ''          | 12 | station road  | ''          | other
            """)
    void streets(
            String number,
            String street,
            String line,
            String otherNumber,
            String otherStreet,
            String otherLine,
            String level) {
        var columns = List.of("street_number", "address_1", "address_2");
        assertThat(level(
                        "street", columns, List.of(number, street, line), List.of(otherNumber, otherStreet, otherLine)))
                .isEqualTo(level);
    }

    @ParameterizedTest(name = "{0} {1} と {2} {3} → {4}")
    @CsvSource(delimiter = '|', textBlock = """
            dapto     | 4566     | dapto     | 4566     | both
            dapto     | 4566     | ''        | 4566     | postcode
            dapto     | 4566     | dapto     | 2119     | suburb
            dapto     | 4566     | winston   | 4565     | close
            ''        | TQ13 8DF | ''        | tq138hu  | area
            dapto     | 4566     | winston   | 2119     | other
            """)
    void places(String suburb, String code, String otherSuburb, String otherCode, String level) {
        assertThat(level(
                        "place", List.of("suburb", "postcode"), List.of(suburb, code), List.of(otherSuburb, otherCode)))
                .isEqualTo(level);
    }

    @ParameterizedTest(name = "{0} と {1} → {2}")
    @CsvSource({"1804974,18 04 974,equal", "1804974,1804947,one_slip", "1804974,6089216,other", "1804974,'',''"})
    void numbersOfIdentity(String left, String right, String level) {
        assertThat(level("national_id", List.of("national_id"), List.of(left), List.of(right)))
                .isEqualTo(level);
    }
}
