package dev.todoke.provision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.audit.AuditTrail;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.identity.AccountId;
import dev.todoke.identity.Affiliation;
import dev.todoke.identity.Role;
import dev.todoke.identity.SignedIn;
import dev.todoke.mail.MailState;
import dev.todoke.mail.desk.OutboxSample;
import dev.todoke.provision.Application;
import dev.todoke.provision.ControlEvent;
import dev.todoke.provision.ProvidedUse;
import dev.todoke.provision.control.EditionReview;
import dev.todoke.provision.control.Sanction;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.provision.store.DueStore;
import dev.todoke.provision.store.EditionReviewStore;
import dev.todoke.provision.store.UseRegisterStore;
import dev.todoke.provision.web.UseSample;
import dev.todoke.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

@DisplayName("期限・お知らせ・提供の制限・利用の一覧・版の確認の窓口")
class ControlDeskTest {

    /// Two days before the use report is due.
    private static final Instant NOW = Instant.parse("2026-04-06T01:00:00Z");

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final SignedIn CLERK =
            new SignedIn(new AccountId(new UUID(0, 2)), "試験", new Affiliation.AtOffice(), Set.of(Role.OFFICE_CLERK));

    private final TestDatabase database = TestDatabase.fresh();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final AuditTrail audit = (_, _, _, _) -> {};
    private final ApplicationStore store = new ApplicationStore(database.jdbc());
    private final OfficeSettings office = new OfficeSettings("40", "福岡県知事", "X", "S", "T", "calendar");
    private final DueDesk dues = new DueDesk(
            new DueStore(database.jdbc()),
            store,
            new EditionReviewStore(database.jdbc()),
            office,
            OutboxSample.on(database, clock),
            audit,
            clock);
    private final UseRegisterDesk register =
            new UseRegisterDesk(store, new UseRegisterStore(database.jdbc()), audit, clock);
    private final Application used = UseSample.with(
            new ControlEvent.UseReportAsked(1, "進み具合を知るため", DAY.plusDays(7)),
            new ControlEvent.SanctionImposed(1, new Sanction("架空 大学", DAY, DAY.plusYears(1), "規約違反")));

    private <T> T as(Face face, String account, Supplier<T> work) {
        return database.transactions().as(Acting.at(face, account), work);
    }

    @BeforeEach
    void anApplicationInUse() {
        as(Face.APPLICANT, used.owner(), () -> {
            store.open(used.id(), used.owner(), NOW);
            store.append(Application.none(used.id(), used.owner()), used);
            return used;
        });
    }

    @Test
    @DisplayName("期限は出来事とともに書かれ、お知らせは番号だけで1回だけ用意され、消せない")
    void remindersOnce() {
        assertThat(as(Face.OFFICE, "clerk", dues::lines))
                .extracting(line -> line.due().rule().code())
                .contains("use-report", "period-end", "publication-plan");
        assertThat(as(Face.APPLICANT, "another", dues::lines)).isEmpty();
        assertThat(as(Face.OFFICE, "clerk", dues::queue)).isEqualTo(1);
        assertThat(as(Face.OFFICE, "clerk", dues::queue)).isZero();
        var mail = as(Face.OFFICE, "clerk", dues::mails).getFirst();
        assertThat(as(Face.OFFICE, "clerk", () -> dues.states(dues.mails())))
                .containsExactly(Map.entry(mail.id(), MailState.WRITTEN));
        assertThat(mail.address()).isEqualTo("desk@example.org");
        assertThat(mail.subject() + mail.words())
                .contains("X2026-0001", "2026-04-08")
                .doesNotContain("研究 一郎", "食道がん");
        assertThatThrownBy(() ->
                        database.owner().sql("delete from provision.reminder").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @DisplayName("提供を制限した名は、同じ申出者の申出で見つかる")
    void sanctionFound() {
        var desk = new SanctionDesk(store, clock);
        assertThat(as(Face.OFFICE, "clerk", () -> desk.hits(used)))
                .extracting(hit -> hit.named())
                .containsExactly("架空大学");
    }

    @Test
    @DisplayName("公表した利用の一覧は、だれでも読める場所に人の名なしに載る")
    void publishedUses() {
        assertThat(as(Face.OFFICE, "clerk", register::publish)).isEqualTo(1);
        var published = as(Face.PUBLIC, "", register::published);
        assertThat(published).extracting(ProvidedUse::organisation).containsExactly("架空大学");
        assertThat(published.toString()).doesNotContain("研究 一郎");
        assertThatThrownBy(() -> as(Face.PUBLIC, "", store::lines)).isInstanceOf(DataAccessException.class);
    }

    @Test
    @DisplayName("版の確認は年に1回求められ、記録すると求められなくなる")
    void editionsOnceAYear() {
        var editions = new EditionDesk(new EditionReviewStore(database.jdbc()), audit, clock);
        assertThat(as(Face.OFFICE, "clerk", dues::reviewOpen)).isTrue();
        assertThat(as(Face.OFFICE, "clerk", () -> editions.record(CLERK, " ", EditionReview.Outcome.ADOPT, "")))
                .extracting(reason -> reason.id())
                .containsExactly("Z60", "Z61");
        assertThat(as(Face.OFFICE, "clerk", () -> editions.record(CLERK, "同じ", EditionReview.Outcome.SAME, "")))
                .isEmpty();
        assertThat(as(Face.OFFICE, "clerk", dues::reviewOpen)).isFalse();
        assertThat(as(Face.OFFICE, "clerk", editions::reviews)).hasSize(1);
    }
}
