package dev.todoke.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("統合・分割の受付")
class PersonViewTest {

    private static final PersonView PERSON = new PersonView(12, List.of("b", "a", "c"));

    @Test
    @DisplayName("一部を選び、理由を書けば分けられる")
    void someReportsCanBeSplitOff() {
        assertThat(PERSON.split(List.of("b"), List.of("a", "b", "c"), "戸籍の写し"))
                .isInstanceOf(RegroupingAnswer.Allowed.class);
    }

    @Test
    @DisplayName("断る理由はすべて一度に言う")
    void allReasonsAtOnce() {
        assertThat(reasons(PERSON.split(List.of(), List.of("a"), " ")))
                .containsExactly("moved", "none-chosen", "no-reason");
        assertThat(reasons(PERSON.split(List.of("a", "b", "c"), PERSON.records(), "x")))
                .containsExactly("all-chosen");
        assertThat(reasons(PERSON.split(List.of("z"), PERSON.records(), "x".repeat(1001))))
                .containsExactly("not-of-person", "long-reason");
    }

    @Test
    @DisplayName("自分自身や届出のない番号とは統合できない")
    void whatCannotBeMerged() {
        var empty = new PersonView(13, List.of());

        assertThat(reasons(PERSON.mergeWith(PERSON, List.of("a", "a", "b", "b", "c", "c"), "x")))
                .containsExactly("same");
        assertThat(reasons(PERSON.mergeWith(empty, PERSON.records(), "x"))).containsExactly("empty");
        assertThat(PERSON.mergeWith(new PersonView(13, List.of("d")), List.of("d", "c", "b", "a"), "x"))
                .isInstanceOf(RegroupingAnswer.Allowed.class);
    }

    private static List<String> reasons(RegroupingAnswer answer) {
        return answer instanceof RegroupingAnswer.Refused(var reasons)
                ? reasons.stream().map(Refusal::id).toList()
                : List.of();
    }
}
