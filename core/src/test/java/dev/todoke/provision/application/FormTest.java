package dev.todoke.provision.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("様式第2-1号と第2-2号")
class FormTest {

    /// Every field of the paper forms that an applicant fills in; boxes of one list are counted by [Form#numberOf].
    private static final List<String> ON_2_1 = List.of(
            "0.4 0.5 1 1.a1 1.a2 1.a3 2ア 2ア.k 2ア.a1 2ア.a2 2ア.a3 2イ.1 2イ.2 2イ.3 2イ.4 2イ.5 2イ.a1 3ア.k 3ア.1 3ア.2 3ア.3 3ア.5 3ア.6 3ア.8 3ア.9"
                    .split(" ", -1));
    private static final List<String> FURTHER_ON_2_1 = List.of(
            "3イ 3イ.1 3イ.2 3イ.3 3イ.4 3イ.5 3イ.6 3イ.a1 3イ.a2 4ア 4イ 4ウ 4エ 4エ.1 4エ.2 4エ.3 4オ 5ア 5イ 5イ.k 5イ.a1 5イ.2 6.1 6.2 6.3 6.4 7ア 7イ.1"
                    .split(" ", -1));
    private static final List<String> LAST_ON_2_1 = List.of(
            "7イ.2 7イ.3 7イ.4 7イ.5 7イ.6 7イ.7 7イ.8 7ウ.1 7ウ.2 7ウ.3 7ウ.4 7ウ.5 7ウ.6 7ウ.7 7ウ.8 7ウ.9 7ウ.10 7ウ.11 7ウ.12 7エ.1 7エ.2 7エ.3 7エ.4 8 9 10.1 10.2 10.3"
                    .split(" ", -1));
    private static final List<String> ON_2_2 = List.of(
            "0.3 0.4 1 1.2 1.a1 2 2.a1 2.a2 3 4 4.a1 4.2 5 6ア 6イ.1 6イ.2 6イ.3 6イ.4 6イ.5 6イ.6 6イ.7 6ウ.1 6ウ.2 6ウ.3 6ウ.4 6ウ.5 6ウ.6 6ウ.7 6ウ.8 6ウ.9 6ウ.10 6ウ.11 6エ.1 6エ.2 6エ.3 7 8 9"
                    .split(" ", -1));

    private static List<String> numbers(Form form) {
        return form.fields().stream()
                .flatMap(field -> field.type().equals("ticks") || field.id().equals("survival-kinds")
                        ? form.choices(field).stream().map(choice -> form.numberOf(field, choice))
                        : java.util.stream.Stream.of(field.number()))
                .toList();
    }

    @Test
    @DisplayName("紙の記入欄がすべてある")
    void everyFieldOfThePaperIsThere() {
        assertThat(numbers(Form.current()))
                .containsAll(ON_2_1)
                .containsAll(FURTHER_ON_2_1)
                .containsAll(LAST_ON_2_1);
        assertThat(numbers(Form.hospital())).containsAll(ON_2_2);
    }

    @Test
    @DisplayName("2つの様式に共通の記入欄は、同じ部分にあり同じ書き方をする")
    void sharedFieldsAgree() {
        for (FormField field : Form.hospital().fields()) {
            Optional<FormField> other = Form.current().fieldOf(field.id());
            other.ifPresent(same -> {
                assertThat(same.task()).as(field.id()).isEqualTo(field.task());
                assertThat(same.type()).as(field.id()).isEqualTo(field.type());
            });
        }
    }

    @ParameterizedTest(name = "{0}・{1}・識別 {2}・複数県 {3}・2015年以前 {4} → {5}")
    @CsvSource({
        "PREFECTURE, CONTROL, true, false, false, 18",
        "MUNICIPALITY, CONTROL, false, false, false, 19",
        "HOSPITAL, REGISTRY, true, false, false, 20",
        "HOSPITAL, RESEARCH, true, false, false, 20",
        "RESEARCHER, RESEARCH, true, false, false, 21-8",
        "RESEARCHER, RESEARCH, false, false, false, 21-9",
        "NATION, CONTROL, true, false, false, K01",
        "RESEARCHER, RESEARCH, false, true, false, K02",
        "RESEARCHER, RESEARCH, false, false, true, K03",
        "MUNICIPALITY, RESEARCH, false, false, false, K04",
        "HOSPITAL, CONTROL, true, false, false, K05",
        "RESEARCHER, REGISTRY, true, false, false, K06",
    })
    void theGuideNamesTheArticle(
            Guide.Who who, Guide.Aim aim, boolean identifiable, boolean several, boolean before2016, String answer) {
        var advice = new Guide(who, aim, identifiable, several, before2016).advice();
        assertThat(
                        switch (advice) {
                            case Guide.Advice.Apply(var article, var _) -> article.code();
                            case Guide.Advice.AskFirst(var why) -> why.id();
                        })
                .isEqualTo(answer);
    }
}
