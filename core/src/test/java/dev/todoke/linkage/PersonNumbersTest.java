package dev.todoke.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("個人識別番号の引継ぎ")
class PersonNumbersTest {

    private static final List<String> RECORDS = List.of("a", "b", "c", "d");

    @Test
    @DisplayName("同じまとまりは同じ番号のまま、新しい人だけが新しい番号を待つ")
    void anUnchangedPersonKeepsItsNumber() {
        var kept = PersonNumbers.keep(RECORDS, new int[] {0, 0, 1, 2}, Map.of("a", 31L, "b", 31L, "c", 17L));

        assertThat(kept.numberOf()).containsExactly(31, 17, PersonNumbers.NEW);
        assertThat(kept.forwards()).isEmpty();
    }

    @Test
    @DisplayName("統合では古い番号が残り、新しい番号は転送になる")
    void aMergeKeepsTheOlderNumber() {
        var kept = PersonNumbers.keep(RECORDS, new int[] {0, 0, 0, 0}, Map.of("a", 31L, "b", 31L, "c", 17L, "d", 40L));

        assertThat(kept.numberOf()).containsExactly(17);
        assertThat(kept.forwards()).containsExactlyInAnyOrderEntriesOf(Map.of(31L, 17L, 40L, 17L));
    }

    @Test
    @DisplayName("分割では記録の多い側が番号を保ち、同数なら小さい記録番号の側")
    void aSplitLeavesTheNumberWithTheLargerPart() {
        assertThat(PersonNumbers.keep(RECORDS, new int[] {0, 1, 1, 1}, Map.of("a", 5L, "b", 5L, "c", 5L, "d", 5L))
                        .numberOf())
                .containsExactly(PersonNumbers.NEW, 5);
        assertThat(PersonNumbers.keep(RECORDS, new int[] {1, 1, 0, 0}, Map.of("a", 5L, "b", 5L, "c", 5L, "d", 5L))
                        .numberOf())
                .containsExactly(PersonNumbers.NEW, 5);
    }
}
