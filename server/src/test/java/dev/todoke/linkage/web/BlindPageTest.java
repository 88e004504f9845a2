package dev.todoke.linkage.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.PartialDate;
import dev.todoke.linkage.desk.BlindDesk;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonSource;
import dev.todoke.web.Compared;
import dev.todoke.web.PageWords;
import dev.todoke.web.chrome.SampleChrome;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("伏せた確認の比べ方")
class BlindPageTest {

    private static final PageWords WORDS = new PageWords(SampleChrome.words(), Locale.JAPANESE);

    @Test
    @DisplayName("同じ、ちがう、どちらかにないので比べられない、を分けて言い、重みは言わない")
    void saysWhatCannotBeComparedAsSuch() {
        var left = LinkageSamples.record("40001-12", "高橋　和子", "タカハシ　カズコ", "1951-03-12", "福岡市中央区天神1", "45129");
        var death = new PersonRecord(
                "D-7",
                PersonSource.DEATH,
                left.name(),
                left.kana(),
                left.sex(),
                PartialDate.of(1951, 8, 12),
                left.address(),
                null,
                "");
        var page = BlindPage.of(Optional.of(new BlindDesk.Shown(4, left, death, 1)), 1, WORDS);
        var rows = page.pairs().getFirst().comparison().rows();

        assertThat(rows).extracting(Compared::symbol).containsExactly("=", "=", "≠", "=", "=", "―");
        assertThat(rows).noneMatch(Compared::weighed);
    }
}
