package dev.todoke.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("コードの形")
class CodeShapesTest {

    @Test
    @DisplayName("局在コードは点があってもなくても読め、点をつけて書ける")
    void topographiesAreRead() {
        var lung = Topography.of("C34.1").orElseThrow();
        assertThat(lung).isEqualTo(new Topography("C341"));
        assertThat(Topography.of("C341")).contains(lung);
        assertThat(lung.dotted()).isEqualTo("C34.1");
        assertThat(lung.site()).isEqualTo("C34");
        assertThat(lung.subsite()).isEqualTo('1');
        assertThat(lung.isIn("C34")).isTrue();
        assertThat(lung.isIn("C33")).isFalse();
        assertThat(lung).hasToString("C341").isLessThan(new Topography("C342")).isGreaterThan(new Topography("C339"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"C34", "C34.", "C3411", "D341", "c341", "C/41", "C:41", "C3a1", "C34/", "C34:", "C34,1", "C341."
            })
    @DisplayName("局在コードの形でないもの")
    void othersAreNoTopographies(String text) {
        assertThat(Topography.of(text)).isEmpty();
        assertThatThrownBy(() -> new Topography(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"800009", "999939", "814032", "979799"})
    @DisplayName("数字6桁の端の値")
    void limitsOfMorphologies(String digits) {
        boolean meant = "0123".indexOf(digits.charAt(4)) >= 0;
        assertThat(Morphology.of(digits).isPresent()).isEqualTo(meant);
        assertThat(Morphology.of(digits).map(Morphology::digits).orElse(digits)).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"799939", "81403", "8140322", "81403a", "81:039", "81/039", "814049", "814030", "８１４０３２"})
    @DisplayName("形態コードとして読めないもの")
    void othersAreNoMorphologies(String digits) {
        assertThat(Morphology.of(digits)).isEmpty();
    }

    @Test
    @DisplayName("組織型は8000から9999まで")
    void histologiesHaveLimits() {
        assertThat(new Morphology(8000, Behaviour.MALIGNANT, Grade.UNKNOWN).slashed())
                .isEqualTo("8000/3");
        assertThat(new Morphology(9999, Behaviour.BENIGN, Grade.WELL).digits()).isEqualTo("999901");
        assertThatThrownBy(() -> new Morphology(7999, Behaviour.BENIGN, Grade.WELL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Morphology(10000, Behaviour.BENIGN, Grade.WELL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("知られているコード")
    void knownCodes() {
        var known = KnownCodes.shipped();
        assertThat(known.knows(new Topography("C341"))).isTrue();
        assertThat(known.knows(new Topography("C345"))).isFalse();
        assertThat(known.knowsHistology(8000)).isTrue();
        assertThat(known.knowsHistology(7999)).isFalse();
        assertThat(known.knowsHistology(8009)).isFalse();
        assertThat(known.knowsHistology(9999)).isFalse();
        assertThat(known.knowsHistology(10000)).isFalse();
        assertThat(known.histologies()).isSorted().startsWith(8000).doesNotHaveDuplicates();
    }

    private static CodeSpan histologies(String text) {
        return CodeSpan.ofHistologies(text);
    }

    @ParameterizedTest(name = "{0} は {1} を含む: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            8051-8084,8120 | 8050 | false
            8051-8084,8120 | 8051 | true
            8051-8084,8120 | 8084 | true
            8051-8084,8120 | 8085 | false
            8051-8084,8120 | 8119 | false
            8051-8084,8120 | 8120 | true
            8051-8084,8120 | 8121 | false
            *              | 8000 | true
            *              | 9999 | true
            *              | 0    | true
            ''             | 9999 | true
            """)
    void spansOfHistologies(String text, int histology, boolean expected) {
        assertThat(histologies(text).contains(histology)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} は {1} を含む: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            C00-C06,C079 | C000 | true
            C00-C06,C079 | C069 | true
            C00-C06,C079 | C070 | false
            C00-C06,C079 | C078 | false
            C00-C06,C079 | C079 | true
            C00-C06,C079 | C080 | false
            C341-C343    | C340 | false
            C341-C343    | C341 | true
            C341-C343    | C343 | true
            C341-C343    | C344 | false
            C42          | C419 | false
            C42          | C420 | true
            C42          | C429 | true
            C42          | C430 | false
            !C42         | C419 | true
            !C42         | C420 | false
            !C42         | C429 | false
            !C42         | C000 | true
            !C42         | C999 | true
            *            | C000 | true
            *            | C999 | true
            ''           | C000 | false
            ''           | C500 | false
            """)
    void spansOfTopographies(String text, String site, boolean expected) {
        int number = CodeSpan.number(new Topography(site));
        assertThat(CodeSpan.ofTopographies(text).contains(number)).isEqualTo(expected);
    }

    private static CodeTable table(List<String> keys, String... lines) {
        var rows = Stream.of(lines).map(line -> line.split(" ", -1)).toList();
        return new CodeTable(
                new Edition("fruit", "7", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)),
                List.of(rows.getFirst()),
                keys,
                rows.subList(1, rows.size()));
    }

    @Test
    @DisplayName("表は鍵で引け、知らない鍵は版とともに「知らない」と答える")
    void tablesAnswer() {
        var table = table(List.of("code"), "code name", "a apple", "b banana");
        assertThat(table.columns()).containsExactly("code", "name");
        assertThat(table.keyColumns()).containsExactly("code");
        assertThat(table.rows()).extracting(row -> row.value("name")).containsExactly("apple", "banana");
        assertThat(table.rows()).extracting(TableRow::key).containsExactly("a", "b");
        assertThat(table.knows("b")).isTrue();
        assertThat(table.knows("c")).isFalse();
        assertThat(table.find("b").isKnown()).isTrue();
        assertThat(table.find("b").columnOr("name", "?")).isEqualTo("banana");
        assertThat(table.find("c")).isEqualTo(new Lookup.UnknownCode("c", "fruit", "7"));
        assertThat(table.find("c").isKnown()).isFalse();
        assertThat(table.find("c").columnOr("name", "?")).isEqualTo("?");
        assertThat(table.lines()).containsExactly("code\tname", "a\tapple", "b\tbanana");
        assertThatThrownBy(() -> table.rows().getFirst().value("colour"))
                .isInstanceOf(UnknownTable.class)
                .hasMessageContaining("no column colour in fruit 7");
    }

    @Test
    @DisplayName("鍵の列が二つある表は、二つとも同じときだけ同じ行")
    void tablesWithTwoKeys() {
        var table = table(List.of("kind", "code"), "kind code name", "x a apple", "y a ananas");
        assertThat(table.find("y\ta").columnOr("name", "?")).isEqualTo("ananas");
        assertThat(table.knows("a")).isFalse();
        assertThatThrownBy(() -> table(List.of("kind", "code"), "kind code name", "x a apple", "x a ananas"))
                .isInstanceOf(UnknownTable.class)
                .hasMessageContaining("key twice");
    }

    @ParameterizedTest(name = "{0} は2020年の版に入る: {1}")
    @CsvSource({"2019-12-31,false", "2020-01-01,true", "2020-12-31,true", "2021-01-01,false"})
    void editionsHaveDates(LocalDate date, boolean covered) {
        assertThat(table(List.of("code"), "code", "a").edition().covers(date)).isEqualTo(covered);
    }
}
