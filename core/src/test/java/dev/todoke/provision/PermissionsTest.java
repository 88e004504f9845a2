package dev.todoke.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("提供の手続き: 状態 × 役割 × 操作")
class PermissionsTest {

    /// What the procedure allows, written a second time by hand: command, phases, role.
    private static final String EXPECTED = """
            OPEN_CONSULTATION NOT_BEGUN APPLICANT,CLERK
            SAY CONSULTING,DRAFTING,PRECHECK,RETURNED APPLICANT,CLERK
            RECORD_ADVICE CONSULTING CLERK
            OPEN_DRAFT NOT_BEGUN,CONSULTING APPLICANT
            SAVE_DRAFT DRAFTING,PRECHECK,RETURNED APPLICANT
            ATTACH_FILE DRAFTING,PRECHECK,RETURNED APPLICANT
            DETACH_FILE DRAFTING,PRECHECK,RETURNED APPLICANT
            INVITE_USERS DRAFTING,PRECHECK,RETURNED,AWAITING_TERMS,EXTRACTING,VERIFYING,HANDING_OVER,DELIVERED,IN_USE APPLICANT
            SIGN_PLEDGE DRAFTING,PRECHECK,RETURNED,AWAITING_TERMS,EXTRACTING,VERIFYING,HANDING_OVER,DELIVERED,IN_USE DATA_USER
            ASK_PRECHECK DRAFTING APPLICANT
            ANSWER_PRECHECK PRECHECK CLERK
            SUBMIT_APPLICATION DRAFTING,PRECHECK,RETURNED APPLICANT
            WITHDRAW CONSULTING,PRECHECK,DRAFTING,FORMAL_CHECK,SECOND_CHECK,RETURNED,COUNCIL_REVIEW,CONDITIONAL,DECISION,AWAITING_TERMS,EXTRACTING,VERIFYING,HANDING_OVER APPLICANT
            RECORD_FORMAL_CHECK FORMAL_CHECK CLERK
            CONFIRM_FORMAL_CHECK SECOND_CHECK CHECKER
            SEND_CHECK_BACK SECOND_CHECK CHECKER
            RECORD_COUNCIL_RESULT COUNCIL_REVIEW SECRETARY
            PUT_ON_AGENDA COUNCIL_REVIEW SECRETARY
            TAKE_OFF_AGENDA COUNCIL_REVIEW SECRETARY
            ANSWER_AS_MEMBER COUNCIL_REVIEW MEMBER
            RECORD_PAPER_ANSWER COUNCIL_REVIEW SECRETARY
            RULE_OUT_CONFLICT COUNCIL_REVIEW SECRETARY
            RECORD_MEETING_RESULT COUNCIL_REVIEW SECRETARY
            CONFIRM_CONDITIONS CONDITIONAL SECRETARY
            ACCEPT_APPLICATION DECISION DECIDER
            REFUSE_APPLICATION DECISION DECIDER
            RETURN_REQUEST DECISION DECIDER
            RECORD_WORK CONSULTING,DRAFTING,PRECHECK,FORMAL_CHECK,SECOND_CHECK,RETURNED,COUNCIL_REVIEW,CONDITIONAL,DECISION,AWAITING_TERMS,EXTRACTING,VERIFYING,HANDING_OVER,DELIVERED CLERK
            RECORD_SUPPLY CONSULTING,DRAFTING,PRECHECK,FORMAL_CHECK,SECOND_CHECK,RETURNED,COUNCIL_REVIEW,CONDITIONAL,DECISION,AWAITING_TERMS,EXTRACTING,VERIFYING,HANDING_OVER,DELIVERED CLERK
            ESTIMATE_FEE CONSULTING,DRAFTING,PRECHECK,FORMAL_CHECK,SECOND_CHECK,RETURNED,COUNCIL_REVIEW,CONDITIONAL,DECISION,AWAITING_TERMS CLERK
            EXEMPT_FEE DECISION,AWAITING_TERMS DECIDER
            INVOICE_FEE AWAITING_TERMS CLERK
            RECORD_PAYMENT AWAITING_TERMS,EXTRACTING,VERIFYING,HANDING_OVER,DELIVERED,IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT,WITHDRAWN,STOPPED CLERK
            SETTLE_FEE HANDING_OVER,DELIVERED,IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT,WITHDRAWN,STOPPED CLERK
            RECORD_REFUND HANDING_OVER,DELIVERED,IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT,WITHDRAWN,STOPPED CLERK
            ISSUE_LETTER RETURNED,REFUSED,AWAITING_TERMS,EXTRACTING,VERIFYING,HANDING_OVER,DELIVERED,IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT CLERK
            FILE_TERM AWAITING_TERMS CLERK
            FIX_LIST_DESTRUCTION AWAITING_TERMS,EXTRACTING DECIDER
            HAND_IN_LIST AWAITING_TERMS,EXTRACTING APPLICANT
            HAND_IN_LIST AWAITING_TERMS,EXTRACTING EXTRACTOR
            MATCH_LIST EXTRACTING EXTRACTOR
            DESTROY_LIST AWAITING_TERMS,EXTRACTING,DELIVERED,IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT,CLOSED,WITHDRAWN,STOPPED EXTRACTOR
            CHOOSE_REPAIR EXTRACTING EXTRACTOR
            RECORD_EXTRACTION EXTRACTING EXTRACTOR
            ACCEPT_FILE VERIFYING VERIFIER
            REJECT_FILE VERIFYING VERIFIER
            PACK_AGAIN HANDING_OVER VERIFIER
            HAND_OVER HANDING_OVER CLERK
            REGISTER_MEDIUM HANDING_OVER,DELIVERED,IN_USE CLERK
            SEND_MEDIUM HANDING_OVER,DELIVERED,IN_USE CLERK
            REPORT_UNREADABLE DELIVERED,IN_USE APPLICANT
            TAKE_MEDIUM_BACK DELIVERED,IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT,STOPPED CLERK
            CHECK_MEDIUM DELIVERED,IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT,STOPPED CLERK
            DESTROY_MEDIUM HANDING_OVER,DELIVERED,IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT,CLOSED,WITHDRAWN,STOPPED CLERK
            CONFIRM_RECEIPT DELIVERED APPLICANT
            ASK_PUBLICATION_CHECK IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT APPLICANT
            ANSWER_PUBLICATION_CHECK IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT CLERK
            SAVE_CHANGE AWAITING_TERMS,EXTRACTING,VERIFYING,HANDING_OVER,DELIVERED,IN_USE APPLICANT
            ASK_CHANGE AWAITING_TERMS,EXTRACTING,VERIFYING,HANDING_OVER,DELIVERED,IN_USE APPLICANT
            DROP_CHANGE AWAITING_TERMS,EXTRACTING,VERIFYING,HANDING_OVER,DELIVERED,IN_USE APPLICANT
            RECORD_CHANGE_COUNCIL AWAITING_TERMS,EXTRACTING,VERIFYING,HANDING_OVER,DELIVERED,IN_USE SECRETARY
            ANSWER_CHANGE AWAITING_TERMS,EXTRACTING,VERIFYING,HANDING_OVER,DELIVERED,IN_USE CLERK
            DECIDE_CHANGE AWAITING_TERMS,EXTRACTING,VERIFYING,HANDING_OVER,DELIVERED,IN_USE DECIDER
            CONFIRM_PLEDGE AWAITING_TERMS,EXTRACTING,VERIFYING,HANDING_OVER,DELIVERED,IN_USE CLERK
            ASK_USE_REPORT IN_USE CLERK
            FILE_USE_REPORT IN_USE APPLICANT
            ANSWER_USE_REPORT IN_USE CLERK
            REPORT_PUBLICATION_DELAY IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT APPLICANT
            ANSWER_PUBLICATION_DELAY IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT CLERK
            REPORT_INCIDENT EXTRACTING,VERIFYING,HANDING_OVER,DELIVERED,IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT,CLOSED,STOPPED APPLICANT
            REPORT_INCIDENT EXTRACTING,VERIFYING,HANDING_OVER,DELIVERED,IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT,CLOSED,STOPPED CLERK
            REPORT_INCIDENT EXTRACTING,VERIFYING,HANDING_OVER,DELIVERED,IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT,CLOSED,STOPPED CHECKER
            REPORT_INCIDENT EXTRACTING,VERIFYING,HANDING_OVER,DELIVERED,IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT,CLOSED,STOPPED SECRETARY
            REPORT_INCIDENT EXTRACTING,VERIFYING,HANDING_OVER,DELIVERED,IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT,CLOSED,STOPPED DECIDER
            REPORT_INCIDENT EXTRACTING,VERIFYING,HANDING_OVER,DELIVERED,IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT,CLOSED,STOPPED EXTRACTOR
            REPORT_INCIDENT EXTRACTING,VERIFYING,HANDING_OVER,DELIVERED,IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT,CLOSED,STOPPED VERIFIER
            REPORT_INCIDENT EXTRACTING,VERIFYING,HANDING_OVER,DELIVERED,IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT,CLOSED,STOPPED MEMBER
            REPORT_INCIDENT EXTRACTING,VERIFYING,HANDING_OVER,DELIVERED,IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT,CLOSED,STOPPED DATA_USER
            REVIEW_INCIDENT EXTRACTING,VERIFYING,HANDING_OVER,DELIVERED,IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT,CLOSED,STOPPED CHECKER
            CLOSE_INCIDENT EXTRACTING,VERIFYING,HANDING_OVER,DELIVERED,IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT,CLOSED,STOPPED DECIDER
            OPEN_AUDIT DELIVERED,IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT,CLOSED,STOPPED CLERK
            RECORD_VISIT DELIVERED,IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT,CLOSED,STOPPED CLERK
            ANSWER_AUDIT DELIVERED,IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT,CLOSED,STOPPED APPLICANT
            CLOSE_AUDIT DELIVERED,IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT,CLOSED,STOPPED CHECKER
            IMPOSE_SANCTION DELIVERED,IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT,CLOSED,STOPPED DECIDER
            LIFT_SANCTION DELIVERED,IN_USE,AWAITING_DISPOSAL,AWAITING_REPORT,CLOSED,STOPPED DECIDER
            LIST_HOLDING DELIVERED,IN_USE,STOPPED APPLICANT
            RETURN_DISPOSAL AWAITING_DISPOSAL CHECKER
            STOP_PROVISION AWAITING_TERMS,EXTRACTING,VERIFYING,HANDING_OVER,DELIVERED,IN_USE DECIDER
            FILE_DISPOSAL IN_USE,STOPPED APPLICANT
            ACCEPT_DISPOSAL AWAITING_DISPOSAL CHECKER
            FILE_FINAL_REPORT AWAITING_DISPOSAL,AWAITING_REPORT APPLICANT
            ACCEPT_REPORT AWAITING_REPORT CLERK
            """;

    @Test
    @DisplayName("許された組だけが決まり、ほかは権限の理由で断られる")
    void onlyListedCombinationsPassTheGate() {
        var wrong = new ArrayList<String>();
        for (Phase phase : Phase.values()) {
            var application = Story.at(phase);
            assertThat(application.phase()).isEqualTo(phase);
            for (CommandKind kind : CommandKind.values()) {
                for (ProvisionRole role : ProvisionRole.values()) {
                    var answer =
                            application.decide(Story.command(kind), Story.actor(role), Story.START.plusSeconds(9000));
                    boolean refusedAtGate = answer instanceof Answer.Refused(var reasons, var permission)
                            && permission
                            && reasons.size() == 1;
                    if (refusedAtGate == expected(kind, phase, role)) {
                        wrong.add(kind + " " + phase + " " + role);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean expected(CommandKind kind, Phase phase, ProvisionRole role) {
        return EXPECTED.lines()
                .map(line -> line.split(" ", -1))
                .anyMatch(line -> line[0].equals(kind.name())
                        && Arrays.asList(line[1].split(",", -1)).contains(phase.name())
                        && Arrays.asList(line[2].split(",", -1)).contains(role.name()));
    }

    @Test
    @DisplayName("ほかの申出者は自分の申出でないものに何もできない")
    void anotherApplicantCanDoNothing() {
        var stranger = Actor.of("somebody-else", ProvisionRole.APPLICANT);
        for (Phase phase : Phase.values()) {
            var application = Story.at(phase);
            assertThat(application.openTo(stranger)).isEmpty();
            for (CommandKind kind : CommandKind.values()) {
                assertThat(application.decide(Story.command(kind), stranger, Story.START))
                        .isInstanceOfSatisfying(
                                Answer.Refused.class,
                                refused -> assertThat(refused.permission()).isTrue());
            }
        }
    }

    @Test
    @DisplayName("断る文は、誰がいつできるかを言う")
    void refusalSaysWhoAndWhen() {
        var byRole = (Answer.Refused) Story.at(Phase.DECISION).decide(Story.acceptance(), Story.CLERK, Story.START);
        assertThat(byRole.reasons().getFirst().ja()).isEqualTo("「応諾する」は決裁者だけが行えます。(Q01)");
        var byPhase = (Answer.Refused) Story.at(Phase.DRAFTING).decide(Story.acceptance(), Story.DECIDER, Story.START);
        assertThat(byPhase.reasons().getFirst().ja()).isEqualTo("「応諾する」は申出が「決裁」のときの操作です。いまは「申出文書作成中」です。(Q02)");
    }

    @Test
    @DisplayName("権限の表を文書に書き出す")
    void writesThePage() throws IOException {
        var page = Path.of("..", "docs", "permissions-provision.md");
        Files.writeString(page, page());
        assertThat(page).content().contains("| 応諾する | `accept-application` | 決裁 | 決裁者 |");
    }

    private static String page() {
        var rows = Permissions.table().stream()
                .map(permission -> "| %s | `%s` | %s | %s |"
                        .formatted(
                                permission.command().ja(),
                                permission.command().code(),
                                names(permission.phases().stream().sorted().map(Phase::ja)),
                                names(permission.roles().stream().sorted().map(ProvisionRole::ja))));
        var waiting = Arrays.stream(Phase.values())
                .map(phase -> "| %s | `%s` | %s | %s |"
                        .formatted(
                                phase.ja(),
                                phase.code(),
                                phase.stage().ja(),
                                names(Permissions.waitingFor(phase).stream().map(ProvisionRole::ja))));
        return """
                # Permissions of the provision of data (情報の提供の権限)

                Written by `PermissionsTest`; do not edit. Who may give which command in which state. An applicant acts on
                their own applications only. Besides this table: the checker is not the clerk who recorded the formal check, and
                the verifier is not the extractor.

                ## Commands

                | 操作 | command | 状態 | 役割 |
                |---|---|---|---|
                %s

                ## States

                | 状態 | state | 段階 | 待っている人 |
                |---|---|---|---|
                %s
                """.formatted(rows.collect(Collectors.joining("\n")), waiting.collect(Collectors.joining("\n")));
    }

    private static String names(Stream<String> names) {
        return names.collect(Collectors.joining("、"));
    }
}
