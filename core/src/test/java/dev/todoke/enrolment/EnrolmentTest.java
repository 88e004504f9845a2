package dev.todoke.enrolment;

import static dev.todoke.enrolment.Applying.NOW;
import static dev.todoke.enrolment.Applying.applied;
import static dev.todoke.enrolment.Applying.form;
import static dev.todoke.enrolment.Applying.hospital;
import static dev.todoke.enrolment.Applying.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.facility.FacilityEnding;
import dev.todoke.facility.FacilityEndings;
import dev.todoke.kernel.FacilityCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("利用申請の状態")
class EnrolmentTest {

    private static final FacilityCode CODE = new FacilityCode("40R01");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final RegisterComparison CLEAN =
            RegisterComparison.of(form(), hospital(), new FacilityEndings(List.of()), false, TODAY);

    private static Enrolment compared() {
        return with(applied(), applied().compare(CODE, CLEAN, "clerk", NOW));
    }

    private static Enrolment invited() {
        var approved = with(compared(), compared().approve(CLEAN, true, "head", NOW));
        return with(approved, approved.invite(TODAY.plusDays(60), "head", NOW));
    }

    private static List<String> reasons(EnrolmentAnswer answer) {
        return answer instanceof EnrolmentAnswer.Refused(var reasons)
                ? reasons.stream().map(reason -> reason.key()).toList()
                : List.of();
    }

    @Test
    @DisplayName("申請から利用中まで、一つずつ進む")
    void fromApplicationToUse() {
        var one = invited();
        assertThat(one.state()).isEqualTo(EnrolmentState.INVITED);
        one = with(one, one.post("123-45-67890-1", "clerk", NOW));
        assertThat(one.state()).isEqualTo(EnrolmentState.INVITED);
        one = with(one, one.step(FirstStep.SIGN_IN, "", "u", NOW));
        assertThat(one.state()).isEqualTo(EnrolmentState.SIGNED_IN);
        one = with(one, one.step(FirstStep.CONTACTS, "", "u", NOW));
        assertThat(one.state()).isEqualTo(EnrolmentState.CONFIRMED);
        one = with(one, one.step(FirstStep.CONNECTION, "", "u", NOW));
        assertThat(one.state()).isEqualTo(EnrolmentState.CONNECTED);
        one = with(one, one.test(3, 1, "u", NOW));
        assertThat(one.state()).isEqualTo(EnrolmentState.CONNECTED);
        one = with(one, one.test(3, 0, "u", NOW));
        assertThat(one.state()).isEqualTo(EnrolmentState.IN_USE);
        assertThat(one.missing()).isEmpty();
    }

    @Test
    @DisplayName("照合した人は承認できない。設定で一人にもできる")
    void theClerkWhoComparedDoesNotApprove() {
        assertThat(reasons(compared().approve(CLEAN, true, "clerk", NOW))).containsExactly("second-person");
        assertThat(reasons(compared().approve(CLEAN, false, "clerk", NOW))).isEmpty();
    }

    @Test
    @DisplayName("照合の前には承認できない")
    void noApprovalBeforeComparison() {
        assertThat(reasons(applied().approve(CLEAN, true, "head", NOW))).containsExactly("not-compared");
    }

    @Test
    @DisplayName("照合のあとに廃止された施設は承認できない")
    void closedSinceTheComparison() {
        var closed = new FacilityEndings(
                List.of(new FacilityEnding(CODE, TODAY.minusDays(1), new FacilityEnding.What.Closed())));
        var now = RegisterComparison.of(form(), hospital(), closed, false, TODAY);
        assertThat(reasons(compared().approve(now, true, "head", NOW))).containsExactly("compared.closed");
    }

    @Test
    @DisplayName("差し戻しには理由が要り、直した申請はまた照合から始まる")
    void sentBackAndAppliedAgain() {
        assertThat(reasons(compared().sendBack(" ", "clerk", NOW))).containsExactly("reason");
        var returned = with(compared(), compared().sendBack("所在地を確かめてください。", "clerk", NOW));
        assertThat(returned.state()).isEqualTo(EnrolmentState.RETURNED);
        assertThat(reasons(returned.approve(CLEAN, true, "head", NOW))).containsExactly("not-compared");
        assertThat(with(returned, returned.applyAgain(form(), NOW)).state()).isEqualTo(EnrolmentState.APPLIED);
        assertThat(reasons(applied().applyAgain(form(), NOW))).containsExactly("not-returned");
    }

    @Test
    @DisplayName("却下のあとは何もできない")
    void refusedIsTheEnd() {
        var refused = with(applied(), applied().refuse("届出の義務のない施設です。", "head", NOW));
        assertThat(refused.state()).isEqualTo(EnrolmentState.REFUSED);
        assertThat(reasons(refused.compare(CODE, CLEAN, "clerk", NOW))).containsExactly("not-to-compare");
        assertThat(reasons(refused.invite(TODAY, "head", NOW))).containsExactly("not-approved");
    }

    @Test
    @DisplayName("招待状は、初回サインインまで出し直せる")
    void theLetterIsReissued() {
        var again = with(invited(), invited().invite(TODAY.plusDays(90), "head", NOW));
        assertThat(again.last(EnrolmentEvent.Invited.class).orElseThrow().letter())
                .isEqualTo(2);
        var signedIn = with(again, again.step(FirstStep.SIGN_IN, "", "u", NOW));
        assertThat(reasons(signedIn.invite(TODAY, "head", NOW))).containsExactly("not-approved");
    }

    @Test
    @DisplayName("前の手順がすべて済むまで、試験届出はできない")
    void stepsInTheirOrder() {
        assertThat(reasons(invited().test(1, 0, "u", NOW)))
                .containsExactly("step-before", "step-before", "step-before");
        assertThat(reasons(compared().step(FirstStep.SIGN_IN, "", "u", NOW))).containsExactly("no-letter");
        assertThat(reasons(invited().post("12", "clerk", NOW))).containsExactly("tracking");
    }

    @Test
    @DisplayName("空のファイルでは試験届出は済まない")
    void anEmptyTestDoesNotPass() {
        assertThat(new EnrolmentEvent.TestTried(0, 0, NOW, "u").passed()).isFalse();
    }
}
