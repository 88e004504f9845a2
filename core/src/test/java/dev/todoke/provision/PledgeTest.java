package dev.todoke.provision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.provision.application.Drafts;
import dev.todoke.provision.application.Reason;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("利用者の誓約書")
class PledgeTest {

    private static final String TEXT = "e".repeat(64);

    private static List<String> refusals(Application application, Command command, Actor who) {
        return application.decide(command, who, Story.START) instanceof Answer.Refused(var reasons, var _)
                ? reasons.stream().map(Reason::id).toList()
                : List.of();
    }

    private static PledgeCommand.SignPledge sign(String code, String name) {
        return new PledgeCommand.SignPledge(code, name, true, "2022-08-01", TEXT);
    }

    /// The users' part with a second person in front of the first.
    private static Application withASecondUser() {
        var texts = new TreeMap<String, String>();
        Drafts.complete().texts().forEach((field, text) -> {
            if (field.startsWith("users.1.") && !field.endsWith("pledged")) {
                texts.put(field.replace("users.1.", "users.2."), text);
            }
        });
        texts.put("users.1.name", "解析 進");
        texts.put("users.1.institution", "架空大学");
        texts.put("users.1.post", "助教");
        texts.put("users.1.role", "analysis");
        texts.put("users.1.abroad", "no");
        texts.put("outsourced", "no");
        return Story.append(
                Story.at(Phase.DRAFTING), new WritingCommand.SaveDraft("users", texts), Story.APPLICANT, Story.START);
    }

    @Test
    @DisplayName("署名した日は人に付き、行が移っても残る")
    void thePledgeFollowsThePerson() {
        var draft = withASecondUser().draft();
        assertThat(draft.text("users.2.pledged")).isEqualTo("2026-04-01");
        assertThat(draft.has("users.1.pledged")).isFalse();
    }

    @Test
    @DisplayName("誓約していない利用者がいる間は申し出られない")
    void everybodyPledgesBeforeSubmission() {
        var waiting = withASecondUser();
        assertThat(refusals(waiting, Story.submit(), Story.APPLICANT)).containsExactly("N28");
        var invited = Story.append(
                waiting,
                new PledgeCommand.InviteUsers(List.of(new PledgeCommand.Invited("解析　進", "架空大学", "code-9"))),
                Story.APPLICANT,
                Story.START);
        var signed = Story.append(invited, sign("code-9", "解析進"), Story.USER, Story.START);
        assertThat(signed.draft().text("users.1.pledged")).isEqualTo("2026-04-01");
        assertThat(refusals(signed, Story.submit(), Story.APPLICANT)).isEmpty();
        assertThat(signed.last(PledgeEvent.PledgeSigned.class).orElseThrow().edition())
                .isEqualTo("2022-08-01");
    }

    @Test
    @DisplayName("利用者から外れた人のコード、古いコードは使えない")
    void aRemovedUsersCodeStopsWorking() {
        var both = withASecondUser();
        var invitation = new PledgeCommand.InviteUsers(List.of(new PledgeCommand.Invited("解析 進", "架空大学", "code-9")));
        var invited = Story.append(both, invitation, Story.APPLICANT, Story.START);
        var one = new TreeMap<String, String>();
        invited.draft().texts().forEach((field, text) -> {
            if (field.startsWith("users.2.") && !field.endsWith("pledged")) {
                one.put(field, text);
            }
        });
        var removed = Story.append(invited, new WritingCommand.SaveDraft("users", one), Story.APPLICANT, Story.START);
        assertThat(refusals(removed, sign("code-9", "解析 進"), Story.USER)).containsExactly("Y02");
        var again = new PledgeCommand.InviteUsers(List.of(new PledgeCommand.Invited("解析 進", "架空大学", "code-10")));
        var renewed = Story.append(invited, again, Story.APPLICANT, Story.START);
        assertThat(refusals(renewed, sign("code-9", "解析 進"), Story.USER)).containsExactly("Y02");
        assertThat(refusals(renewed, sign("code-10", "解析 進"), Story.USER)).isEmpty();
        assertThat(refusals(removed, again, Story.APPLICANT)).containsExactly("Y01");
    }

    @Test
    @DisplayName("違う名前の署名、誓約しない署名、二度目の署名は断る")
    void aSignatureIsTheUsersOwn() {
        var drafting = Story.at(Phase.DRAFTING);
        assertThat(refusals(drafting, new PledgeCommand.SignPledge("code-1", "別人", false, "x", TEXT), Story.USER))
                .containsExactly("Y03", "Y04", "Y05");
    }

    @Test
    @DisplayName("署名日を手で書き込むことはできない")
    void theDayIsNeverTyped() {
        var texts = new TreeMap<>(java.util.Map.of("users.1.pledged", "2026-04-01"));
        assertThat(refusals(Story.at(Phase.DRAFTING), new WritingCommand.SaveDraft("users", texts), Story.APPLICANT))
                .containsExactly("N93");
    }
}
