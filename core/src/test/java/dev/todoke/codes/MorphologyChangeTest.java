package dev.todoke.codes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.codes.MorphologyChange.Kind;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("3.1版から3.2版への変更")
class MorphologyChangeTest {

    private static final List<MorphologyChange> ALL = MorphologyChange.all();

    @Test
    @DisplayName("性状が変わったコード、置き換わったコード、新しいコードを区別する")
    void kinds() {
        assertThat(of("8150/1")).extracting(MorphologyChange::kind).isEqualTo(Kind.BEHAVIOUR_CHANGED);
        assertThat(of("8150/1").after()).isEqualTo("8150/3");
        assertThat(of("8462/1")).extracting(MorphologyChange::kind).isEqualTo(Kind.REPLACED);
        assertThat(of("8462/1").after()).isEqualTo("8442/1");
        assertThat(of("8023/3")).extracting(MorphologyChange::kind).isEqualTo(Kind.NEW_CODE);
        assertThat(of("8071/2")).extracting(MorphologyChange::kind).isEqualTo(Kind.NEW_BEHAVIOUR_OF_CODE);
        assertThat(of("8121/1")).extracting(MorphologyChange::kind).isEqualTo(Kind.TERMS_MOVED);
    }

    @Test
    @DisplayName("3.1版のコードから変更をたどると、3.2版のすべてのコードになる")
    void changesExplainTheNewEdition() {
        var lists = CodeLists.shipped();
        for (var listed : lists.of(CodeSystem.MORPHOLOGY)) {
            boolean left = listed.isIn("3.1") && !listed.isIn("3.2");
            boolean came = !listed.isIn("3.1") && listed.isIn("3.2");
            assertThat(ALL.stream()
                            .anyMatch(change -> change.before().equals(listed.code())
                                    && !change.after().equals(listed.code())))
                    .as(listed.code() + " left")
                    .isEqualTo(left);
            assertThat(ALL.stream()
                            .anyMatch(change ->
                                    change.before().isEmpty() && change.after().equals(listed.code())))
                    .as(listed.code() + " came")
                    .isEqualTo(came);
        }
    }

    private static MorphologyChange of(String code) {
        return ALL.stream()
                .filter(change -> change.before().equals(code)
                        || change.before().isEmpty() && change.after().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
