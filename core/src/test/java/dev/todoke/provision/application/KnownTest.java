package dev.todoke.provision.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("一度聞いたことは聞かない")
class KnownTest {

    private static Draft draft(Map<String, String> texts) {
        return new Draft(new TreeMap<>(texts));
    }

    @ParameterizedTest(name = "{0} → {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            18   | ''           | control
            19   | ''           | control
            20   | ''           | ''
            21-8 | identifiable | research
            21-9 | anonymised   | research
            """)
    @DisplayName("根拠条項から決まる情報の種別と目的の区分は、書き加えられ、聞かれない")
    void settledByTheArticle(String article, String kind, String purpose) {
        var completed = new Draft(Known.completed(new TreeMap<>(Map.of("article", article))));
        assertThat(completed.text("kind")).isEqualTo(kind);
        assertThat(completed.text("purpose-kind")).isEqualTo(purpose);
        assertThat(Known.unasked("kind", completed)).isEqualTo(!kind.isEmpty());
        assertThat(Known.unasked("kind", Draft.empty())).isTrue();
    }

    @Test
    @DisplayName("根拠条項と合わない答えは消さずに見せる")
    void contradictionsStayVisible() {
        var draft = new Draft(Known.completed(new TreeMap<>(Map.of("article", "21-9", "kind", "identifiable"))));
        assertThat(draft.text("kind")).isEqualTo("identifiable");
        assertThat(Known.unasked("kind", draft)).isFalse();
    }

    @Test
    @DisplayName("最初の行には申出者の名称と所在地を示し、行を書き始めたら示さない")
    void theFirstRowBeginsWithTheBody() {
        var draft = draft(Map.of("party-name", "架空大学", "party-address", "福岡市"));
        assertThat(Known.offered("users.1.institution", draft)).isEqualTo("架空大学");
        assertThat(Known.offered("places.1.address", draft)).isEqualTo("福岡市");
        assertThat(Known.offered("users.2.institution", draft)).isEmpty();
        assertThat(Known.offered("users.1.institution", draft.with("users.2.name", "研究 真理")))
                .isEmpty();
    }

    @Test
    @DisplayName("4エで選んだ生存確認情報の項目は、項目を選び始める前から選ばれている")
    void survivalItemsAreChosenBeforehand() {
        var range = draft(Map.of("survival", "yes", "survival-kinds", "status,cause"));
        assertThat(Known.offered("items", range)).isEqualTo("64,66");
        assertThat(Known.offered("items", range.with("survival", "no"))).isEmpty();
    }

    @Test
    @DisplayName("前の申出からは、まだ書いていない申出者・利用者・安全管理だけを写し、目的・添付・誓約は写さない")
    void earlierApplications() {
        var now = draft(Map.of("party-name", "別の大学", "users.1.name", "助言 聡"));
        var texts = Known.reusable(Drafts.complete(), now);
        assertThat(texts)
                .containsEntry("representative", "代表 太郎")
                .containsEntry("technical", "専用端末で扱う")
                .containsEntry("places.1.room", "301")
                .containsEntry("disposal-kinds", "erase")
                .doesNotContainKeys("party-name", "purpose", "study-plan", "users.1.pledged", "users.1.post");
        assertThat(Known.reusable(Drafts.complete(), Draft.empty())).containsEntry("users.1.post", "教授");
    }
}
