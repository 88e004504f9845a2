package dev.todoke.linkage.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.linkage.Consequences;
import dev.todoke.linkage.Regrouping;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("統合・分割とくいちがう以前の判断")
class RegroupPageTest {

    @Test
    @DisplayName("「別の人」は統合の前にだけ示す")
    void showsAnswersToTheContrary() {
        assertThat(earlier(Regrouping.MERGE)).isEqualTo(1);
        assertThat(earlier(Regrouping.SPLIT)).isZero();
    }

    private static int earlier(Regrouping kind) {
        return RegroupPage.of(
                        PersonPagesSamples.wish(kind), Consequences.none(), clerk -> clerk, PersonPagesSamples.WORDS)
                .earlier()
                .rows()
                .size();
    }
}
