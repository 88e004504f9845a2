package dev.todoke.provision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.identity.Accounts;
import dev.todoke.identity.Role;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.KnownDesk;
import dev.todoke.provision.desk.PledgeDoor;
import dev.todoke.testing.BrowserTest;
import dev.todoke.testing.TestAccounts;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("事前相談から下書きまで")
class ConsultationRoadTest {

    @Autowired
    private TestAccounts testAccounts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ApplicationDesk desk;

    @Autowired
    private PledgeDoor door;

    @Autowired
    private KnownDesk known;

    private SignedIn account(String login) {
        return accounts.all().stream()
                .filter(account -> account.login().equals(login))
                .findFirst()
                .orElseThrow()
                .signedIn();
    }

    private static <T> T as(Face face, SignedIn who, Supplier<T> work) {
        return Acting.at(face, who.account().toString()).get(work);
    }

    @Test
    @DisplayName("窓口が申出者のために始めた相談は、その申出者だけに見え、助言は下書きに引き継がれる")
    void theDeskOpensForAnApplicant() {
        testAccounts.applicant("consult-applicant", "架空大学");
        testAccounts.applicant("consult-stranger", "別の大学");
        testAccounts.staff("consult-clerk", Role.OFFICE_CLERK);
        var applicant = account("consult-applicant");
        var stranger = account("consult-stranger");
        var clerk = account("consult-clerk");

        var question = new ConsultationCommand.OpenConsultation("食道がんの研究", "電話で相談がありました。");
        var opened = as(
                Face.OFFICE, clerk, () -> desk.open(clerk, applicant.account().toString(), question));
        String id = opened.id();
        assertThat(opened.answer()).isInstanceOf(Answer.Decided.class);
        assertThat(as(Face.APPLICANT, stranger, () -> desk.read(id, "test"))).isEmpty();

        var advice = new ConsultationCommand.RecordAdvice(
                Article.RESEARCH_ANONYMISED, KindOfData.ANONYMISED, "無料", true, "第9項です。");
        given(as(Face.OFFICE, clerk, () -> desk.give(clerk, id, advice)));
        given(as(Face.APPLICANT, applicant, () -> desk.give(applicant, id, new ConsultationCommand.Say("はい。"))));
        given(as(Face.APPLICANT, applicant, () -> desk.give(applicant, id, new WritingCommand.OpenDraft())));
        var draft = as(Face.APPLICANT, applicant, () -> desk.read(id, "test")).orElseThrow();
        assertThat(draft.phase()).isEqualTo(Phase.DRAFTING);
        assertThat(draft.draft().text("article")).isEqualTo("21-9");
        assertThat(draft.draft().text("title")).isEqualTo("食道がんの研究");
    }

    @Test
    @DisplayName("新しい下書きは利用登録の所属と氏名で始まり、自分の前の申出からだけ写せる")
    void whatIsKnownIsOffered() {
        testAccounts.applicant("known-applicant", "架空大学");
        testAccounts.applicant("known-stranger", "別の大学");
        var applicant = account("known-applicant");
        var stranger = account("known-stranger");
        String first = begun(applicant);
        var safety = new TreeMap<>(Map.of("technical", "専用端末で扱う"));
        given(as(
                Face.APPLICANT,
                applicant,
                () -> desk.give(applicant, first, new WritingCommand.SaveDraft("safety", safety))));
        String second = begun(applicant);
        given(as(Face.APPLICANT, applicant, () -> known.copy(applicant, second, first)));
        var draft = as(Face.APPLICANT, applicant, () -> desk.read(second, "test"))
                .orElseThrow()
                .draft();
        assertThat(draft.text("party-name")).isEqualTo("架空大学");
        assertThat(draft.text("contact-name")).isEqualTo(applicant.name());
        assertThat(draft.text("technical")).isEqualTo("専用端末で扱う");
        String others = begun(stranger);
        assertThat(as(Face.APPLICANT, stranger, () -> known.copy(stranger, others, first)))
                .isEmpty();
    }

    private String begun(SignedIn who) {
        return as(Face.APPLICANT, who, () -> {
            String id = desk.open(who).orElseThrow();
            known.begin(who, id);
            return id;
        });
    }

    @Test
    @DisplayName("誓約書のコードを続けて間違えると、その住所からは待つまで読めない")
    void wrongPledgeCodesWait() {
        testAccounts.applicant("pledge-applicant", "架空大学");
        var applicant = account("pledge-applicant");
        for (int wrong = 0; wrong < 5; wrong++) {
            String code = "wrong-" + wrong;
            assertThat(as(Face.APPLICANT, applicant, () -> door.open(code, "203.0.113.9")))
                    .isInstanceOf(PledgeDoor.Opened.Unknown.class);
        }
        assertThat(as(Face.APPLICANT, applicant, () -> door.open("wrong", "203.0.113.9")))
                .isInstanceOf(PledgeDoor.Opened.Closed.class);
        assertThat(as(Face.APPLICANT, applicant, () -> door.sign("wrong", "名前", true, "203.0.113.10")))
                .isEqualTo(new PledgeDoor.Signed.Kept(new PledgeDoor.Opened.Unknown()));
    }

    private static void given(Optional<Answer> answer) {
        assertThat(answer.orElseThrow()).isInstanceOf(Answer.Decided.class);
    }
}
