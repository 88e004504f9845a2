package dev.todoke.provision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.provision.application.Reason;
import dev.todoke.provision.delivery.Carriage;
import dev.todoke.provision.delivery.CostBearer;
import dev.todoke.provision.delivery.MediumKind;
import dev.todoke.provision.delivery.MediumState;
import dev.todoke.provision.delivery.Part;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("媒体の管理簿")
class MediaRulesTest {

    private static final String FIRST = "T2026-0005-1-M01";
    private static final String SECOND = "T2026-0005-1-M02";

    private static List<String> refusals(Application application, Command command, Actor who) {
        return switch (application.decide(command, who, Story.START.plusSeconds(30_000))) {
            case Answer.Decided decided -> throw new AssertionError("decided: " + decided.events());
            case Answer.Refused(var reasons, var _) ->
                reasons.stream().map(Reason::id).toList();
        };
    }

    private static Application registered() {
        return ListStory.after(
                Story.at(Phase.DELIVERED),
                Story.CLERK,
                new DeliveryCommand.RegisterMedium(MediumKind.CD_R, Part.WHOLE, "ABC-1", ""));
    }

    private static Application sent() {
        return ListStory.after(
                registered(),
                Story.CLERK,
                new DeliveryCommand.SendMedium(FIRST, Carriage.TRACKED_MAIL, "1234", Story.TODAY));
    }

    @Test
    @DisplayName("媒体は番号と中身の照合値を持ち、どこにあるかが分かる")
    void everyMediumHasANumberAndAPlace() {
        var entry = new MediaRegister(registered()).find(FIRST).orElseThrow();
        assertThat(entry.state()).isEqualTo(MediumState.AT_OFFICE);
        assertThat(entry.medium().sha256()).isEqualTo("f".repeat(64));
        assertThat(new MediaRegister(sent()).find(FIRST).orElseThrow().state()).isEqualTo(MediumState.WITH_APPLICANT);
        assertThat(refusals(
                        sent(),
                        new DeliveryCommand.SendMedium(FIRST, Carriage.BY_HAND, "窓口", Story.TODAY),
                        Story.CLERK))
                .containsExactly("M03");
    }

    @Test
    @DisplayName("ない部の媒体、追跡の番号のない便、先の日付は断る")
    void whatCannotBeIsRefused() {
        assertThat(refusals(
                        registered(),
                        new DeliveryCommand.RegisterMedium(MediumKind.USB, Part.DATA, "", ""),
                        Story.CLERK))
                .containsExactly("M01");
        assertThat(refusals(
                        registered(),
                        new DeliveryCommand.SendMedium(FIRST, Carriage.TRACKED_MAIL, " ", Story.TODAY.plusDays(2)),
                        Story.CLERK))
                .containsExactly("M04", "M09");
    }

    @Test
    @DisplayName("2つの部は同じ便では渡せない")
    void partsTravelApart() {
        var built = ListStory.after(ListStory.matched(0), Story.EXTRACTOR, ListStory.file(ListStory.matched(0), 0, 0));
        var packed = ListStory.after(
                ListStory.after(built, Story.VERIFIER, ListStory.acceptance()),
                Story.CLERK,
                new DeliveryCommand.RegisterMedium(MediumKind.CD_R, Part.DATA, "", ""),
                new DeliveryCommand.RegisterMedium(MediumKind.CD_R, Part.IDENTIFIERS, "", ""),
                new DeliveryCommand.SendMedium(FIRST, Carriage.TRACKED_MAIL, "1234", Story.TODAY));
        assertThat(refusals(
                        packed,
                        new DeliveryCommand.SendMedium(SECOND, Carriage.TRACKED_MAIL, "1234", Story.TODAY),
                        Story.CLERK))
                .containsExactly("M05");
        var other = ListStory.after(
                packed,
                Story.CLERK,
                new DeliveryCommand.SendMedium(SECOND, Carriage.TRACKED_MAIL, "5678", Story.TODAY));
        assertThat(new MediaRegister(other).media()).hasSize(2);
    }

    @Test
    @DisplayName("読めない媒体は、返却され、確認され、費用の負担が決まり、新しい媒体と交換される")
    void anUnreadableMediumIsExchanged() {
        var replacing = new DeliveryCommand.RegisterMedium(MediumKind.USB, Part.WHOLE, "", FIRST);
        assertThat(refusals(sent(), replacing, Story.CLERK)).containsExactly("M02");
        var reported = ListStory.after(sent(), Story.APPLICANT, new DeliveryCommand.ReportUnreadable(FIRST, "認識されない"));
        assertThat(new MediaRegister(reported).find(FIRST).orElseThrow().state())
                .isEqualTo(MediumState.REPORTED);
        var exchanged = ListStory.after(
                reported,
                Story.CLERK,
                new DeliveryCommand.TakeMediumBack(FIRST, Story.TODAY),
                new DeliveryCommand.CheckMedium(FIRST, false, CostBearer.OFFICE, "記録面に傷"),
                replacing,
                new DeliveryCommand.DestroyMedium(FIRST, Story.TODAY, "裁断", "立会者"));
        assertThat(new MediaRegister(exchanged)
                        .find(SECOND)
                        .orElseThrow()
                        .medium()
                        .replaces())
                .isEqualTo(FIRST);
        assertThat(new MediaRegister(exchanged).find(FIRST).orElseThrow().state())
                .isEqualTo(MediumState.DESTROYED);
        assertThat(new MediaRegister(exchanged).written()).containsExactly(Part.WHOLE);
    }
}
