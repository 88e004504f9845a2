package dev.todoke.provision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.provision.application.Reason;
import dev.todoke.provision.publication.PublicationForm;
import dev.todoke.provision.publication.PublicationRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("公表前確認の手続き")
class PublicationTest {

    private static List<String> reasons(Application application, Command command, Actor who) {
        return application.decide(command, who, Story.START.plusSeconds(9000))
                        instanceof Answer.Refused(var reasons, var _)
                ? reasons.stream().map(Reason::id).toList()
                : List.of();
    }

    private static Command answer(int number, boolean cleared, String words, SortedSet<String> breaches) {
        return new UseCommand.AnswerPublicationCheck(number, cleared, words, breaches);
    }

    @Test
    @DisplayName("報告に番号が付き、答えると状態は変わらずに結果が残る")
    void askedAndAnswered() {
        var asked = Story.inUse()
                .does(Story.APPLICANT, Story.askPublication())
                .does(Story.APPLICANT, Story.askPublication());
        assertThat(asked.application().publications())
                .extracting(Publication::number)
                .containsExactly(1, 2);
        var answered =
                asked.does(Story.CLERK, answer(2, true, "", new TreeSet<>())).application();
        assertThat(answered.phase()).isEqualTo(Phase.IN_USE);
        assertThat(answered.publications()).extracting(Publication::isCleared).containsExactly(false, true);
        assertThat(reasons(answered, answer(2, true, "", new TreeSet<>()), Story.CLERK))
                .containsExactly("B06");
        assertThat(reasons(answered, answer(3, true, "", new TreeSet<>()), Story.CLERK))
                .containsExactly("B06");
    }

    @Test
    @DisplayName("見つかった値があれば、理由なしには差し支えないと答えられない。待ってもらうにも理由がいる")
    void reasonsAreNeeded() {
        var asked = Story.inUse().does(Story.APPLICANT, Story.askPublication()).application();
        assertThat(reasons(asked, answer(1, true, " ", new TreeSet<>(List.of("P01"))), Story.CLERK))
                .containsExactly("B08");
        assertThat(reasons(asked, answer(1, false, " ", new TreeSet<>()), Story.CLERK))
                .containsExactly("B07");
    }

    @Test
    @DisplayName("題名、内容、予定日の誤りをまとめて返す")
    void everythingAtOnce() {
        var request = new PublicationRequest(" ", PublicationForm.WEB, LocalDate.of(2020, 1, 1), "", List.of());
        assertThat(reasons(Story.inUse().application(), new UseCommand.AskPublicationCheck(request), Story.APPLICANT))
                .containsExactly("B01", "B02", "B03");
        var undated = new PublicationRequest("題", PublicationForm.WEB, LocalDate.MIN, "文", List.of());
        assertThat(reasons(Story.inUse().application(), new UseCommand.AskPublicationCheck(undated), Story.APPLICANT))
                .containsExactly("B10");
        var huge = new PublicationRequest(
                "題", PublicationForm.WEB, LocalDate.of(2099, 1, 1), "字".repeat(1_000_001), List.of());
        assertThat(reasons(Story.inUse().application(), new UseCommand.AskPublicationCheck(huge), Story.APPLICANT))
                .containsExactly("B04");
    }

    @Test
    @DisplayName("予定日まで14日なければ遅いと示すが、断らない")
    void lateIsShown() {
        var request = new PublicationRequest("題", PublicationForm.WEB, LocalDate.of(2026, 4, 15), "文", List.of());
        assertThat(request.isLate(LocalDate.of(2026, 4, 1))).isFalse();
        assertThat(request.isLate(LocalDate.of(2026, 4, 2))).isTrue();
    }
}
