package dev.todoke.provision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.audit.AuditTrail;
import dev.todoke.closing.ClosedOriginReader;
import dev.todoke.closing.ClosedRecord;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.database.Acting;
import dev.todoke.database.DataFolder;
import dev.todoke.database.Face;
import dev.todoke.identity.AccountId;
import dev.todoke.identity.Affiliation;
import dev.todoke.identity.Role;
import dev.todoke.identity.SignedIn;
import dev.todoke.jobs.JobDesk;
import dev.todoke.jobs.store.JobStore;
import dev.todoke.kernel.Progress;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.linkage.OutsideLookup;
import dev.todoke.linkage.PairScoring;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonRecordReader;
import dev.todoke.provision.Actor;
import dev.todoke.provision.Answer;
import dev.todoke.provision.Application;
import dev.todoke.provision.DeliveryCommand;
import dev.todoke.provision.Event;
import dev.todoke.provision.ListState;
import dev.todoke.provision.ProvisionRole;
import dev.todoke.provision.RecordedEvent;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.WritingEvent;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.ProvisionNumber;
import dev.todoke.provision.application.Range;
import dev.todoke.provision.application.UsePeriod;
import dev.todoke.provision.extraction.ExtractionSpec;
import dev.todoke.provision.linked.MatchVerdict;
import dev.todoke.provision.review.Approval;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.provision.store.ListStores;
import dev.todoke.provision.store.NearStore;
import dev.todoke.testing.TestDatabase;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataAccessException;

@DisplayName("名簿の受け取り・照合・廃棄")
class MatchingDeskTest {

    private static final Instant NOW = Instant.parse("2026-04-01T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final String ID = "0b6c2f7e-0000-4000-8000-0000000000aa";
    private static final SignedIn APPLICANT = signedIn(1, new Affiliation.AsApplicant("架空大学"), Role.APPLICANT);
    private static final SignedIn EXTRACTOR = signedIn(2, new Affiliation.AtRegistry(), Role.STATISTICIAN);
    private static final String LIST = """
            研究ID,姓(漢字),名(漢字),性別,生年月日,参加日,同意日,同意の撤回
            S1,架空,一郎,1,1950-01-03,2016-05-01,2016-05-01,
            S2,架空,二郎,1,1951-01-03,2016-05-01,2016-05-01,
            S3,架空,三郎,1,1952-01-03,2016-05-01,2016-05-01,
            S4,架空,四郎,1,1953-01-03,2016-05-01,2016-05-01,2020-01-01
            S5,架空,五郎,1,1954-02-30,2016-05-01,2016-05-01,
            """;

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.fresh();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final AuditTrail audit = (_, _, _, _) -> {};
    private final ApplicationStore store = new ApplicationStore(database.jdbc());
    private final ApplicationDesk applications =
            new ApplicationDesk(store, new OfficeSettings("40", "福岡県知事", "X", "S", "T", "calendar"), audit, clock);
    private final NearStore pairs = new NearStore(database.jdbc());

    private static SignedIn signedIn(int number, Affiliation affiliation, Role role) {
        return new SignedIn(new AccountId(new UUID(0, number)), "試験", affiliation, Set.of(role));
    }

    /// The first person of the list is sure, the second lies between the thresholds, the third is nobody.
    private static final class Registry implements OutsideLookup {

        @Override
        public Optional<Looked> look(List<List<PersonRecord>> people, Progress progress) {
            return Optional.of(new Looked(
                    "ja-person-2",
                    12,
                    2,
                    List.of(
                            List.of(new Near("r1", 20, false, "P-1", List.of("r1", "r1b"))),
                            List.of(new Near("r2", 5, false, "P-2", List.of("r2"))),
                            List.of())));
        }

        @Override
        public Optional<PairScoring> explain(PersonRecord outside, PersonRecord known) {
            return Optional.empty();
        }
    }

    private <T> T as(Face face, SignedIn who, Supplier<T> work) {
        return database.transactions().as(Acting.at(face, who.account().toString()), work);
    }

    private ListDesk lists() {
        return new ListDesk(applications, store, ListStores.of(database.jdbc(), new DataFolder(folder)), clock);
    }

    private MatchingDesk matching() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("registry", new Registry());
        return new MatchingDesk(
                applications,
                store,
                ListStores.of(database.jdbc(), new DataFolder(folder)),
                pairs,
                beans.getBeanProvider(OutsideLookup.class),
                beans.getBeanProvider(PersonRecordReader.class),
                new JobDesk(new JobStore(database.jdbc()), database.transactions(), audit, clock),
                audit,
                clock);
    }

    @BeforeEach
    void acceptTheApplication() {
        var range = new Range(
                new TreeSet<>(List.of(new YearOfDiagnosis(2020))),
                List.of("40"),
                List.of(),
                Set.of(),
                Range.Ages.all());
        var approval = new Approval(
                Article.RESEARCH_IDENTIFIABLE,
                KindOfData.IDENTIFIABLE,
                range,
                new TreeSet<>(List.of(4, 19)),
                new UsePeriod(new UsePeriod.Start.OnReceipt(), LocalDate.of(2029, 3, 31)),
                "");
        as(Face.APPLICANT, APPLICANT, () -> {
            String owner = APPLICANT.account().toString();
            store.open(ID, owner, NOW);
            var before = Application.none(ID, owner);
            var after = before;
            for (Event event : List.of(
                    new WritingEvent.DraftOpened(),
                    new ReviewEvent.ApplicationAccepted("8保第1号", TODAY, approval, List.of()),
                    new ReviewEvent.ProvisionNumbered(new ProvisionNumber("T2026-0001-1")),
                    new ReviewEvent.TermsCompleted())) {
                after = after.after(
                        new RecordedEvent(after.history().size() + 1, NOW, owner, ProvisionRole.APPLICANT, event));
            }
            store.append(before, after);
            return after;
        });
    }

    private Application application() {
        return as(Face.REGISTRY, EXTRACTOR, () -> store.find(ID)).orElseThrow();
    }

    private void handIn(byte[] file) {
        var answer = as(Face.APPLICANT, APPLICANT, () -> lists().handIn(APPLICANT, ID, file));
        assertThat(answer.orElseThrow()).isInstanceOf(Answer.Decided.class);
    }

    private void match() {
        var extractor = Actor.of(EXTRACTOR.account().toString(), ProvisionRole.EXTRACTOR);
        assertThat(as(Face.REGISTRY, EXTRACTOR, () -> matching().match(extractor, ID, Progress.NONE)))
                .isInstanceOf(Answer.Decided.class);
    }

    @Test
    @DisplayName("Windows-31J の名簿も読め、申出者は指摘だけを見られ、名簿は登録室だけが開ける")
    void onlyTheRegistryRoomOpensAList() {
        handIn(LIST.getBytes(Charset.forName("windows-31j")));
        var findings = as(
                Face.APPLICANT, APPLICANT, () -> lists().findings(store.find(ID).orElseThrow()));
        assertThat(findings).extracting(finding -> finding.studyId()).containsExactly("S4", "S5");
        String content = "select octet_length(content) from provision.consented_list";
        assertThat(numbers(Acting.at(Face.REGISTRY), content)).hasSize(1);
        for (Face face : List.of(Face.APPLICANT, Face.OFFICE, Face.PORTAL)) {
            var acting = Acting.at(face, APPLICANT.account().toString());
            assertThatThrownBy(() -> numbers(acting, content)).isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> numbers(acting, "select place from provision.list_near"))
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(numbers(Acting.at(Face.APPLICANT, "another"), "select place from provision.list_finding"))
                .isEmpty();
        var sealed = database.owner()
                .sql("select content from provision.consented_list")
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("S1,", "1950");
    }

    private List<Integer> numbers(Acting acting, String sql) {
        return database.as(acting, jdbc -> jdbc.sql(sql).query(Integer.class).list());
    }

    @Test
    @DisplayName("表でないもの、空は、理由を示して断る")
    void whatIsNoTableIsRefused() {
        for (byte[] file : List.of(new byte[0], new byte[] {0, 1, 2}, new byte[] {'P', 'K', 3, 4, 5})) {
            assertThat(as(Face.APPLICANT, APPLICANT, () -> lists().handIn(APPLICANT, ID, file))
                            .orElseThrow())
                    .isInstanceOf(Answer.Refused.class);
        }
        assertThat(new ListState(application()).list()).isEmpty();
    }

    @Test
    @DisplayName("照合の件数だけが出来事になり、組も氏名も研究IDも出来事に残らない")
    void eventsHoldCountsOnly() {
        handIn(LIST.getBytes(StandardCharsets.UTF_8));
        match();
        var standing = as(Face.REGISTRY, EXTRACTOR, () -> matching().standing(application()))
                .orElseThrow();
        assertThat(List.of(standing.list().accepted(), standing.matched(), standing.toReview(), standing.reviewed()))
                .containsExactly(3L, 1L, 1L, 0L);
        var events = database.owner()
                .sql("select string_agg(payload, ' ') from provision.event where kind like 'List%'")
                .query(String.class)
                .single();
        assertThat(events).doesNotContain("S1", "架空", "P-1", "r1", "1950").contains("\"toReview\":1");
    }

    @Test
    @DisplayName("人が同じと言った組だけが加わり、判断できない組は加わらない")
    void onlySamePeopleAreExtracted() {
        handIn(LIST.getBytes(StandardCharsets.UTF_8));
        match();
        settle(MatchVerdict.UNCLEAR);
        assertThat(identifiers()).contains("S1,1", "S2,0", "S3,0");
        settle(MatchVerdict.SAME);
        assertThat(identifiers()).contains("S1,1", "S2,1", "S3,0");
        assertThat(pairs(pair -> true)).hasSize(2);
    }

    private List<NearStore.Pair> pairs(java.util.function.Predicate<NearStore.Pair> wanted) {
        return as(Face.REGISTRY, EXTRACTOR, () -> matching().pairs(application())).stream()
                .filter(wanted)
                .toList();
    }

    private void settle(MatchVerdict verdict) {
        long open = pairs(pair -> !pair.sure()).getFirst().number();
        assertThat(as(Face.REGISTRY, EXTRACTOR, () -> matching().settle(EXTRACTOR, ID, open, verdict, "")))
                .isEmpty();
    }

    /// The identifiers of the file that would be made now, without keys.
    private List<String> identifiers() {
        ClosedOriginReader origins = (_, reports) -> reports.stream()
                .sorted()
                .map(report -> new ClosedOriginReader.Resting(tumour(), List.of(report)))
                .toList();
        var beans = new StaticListableBeanFactory();
        beans.addBean("origins", origins);
        var files = new LinkedFiles(matching(), beans.getBeanProvider(ClosedOriginReader.class));
        var application = application();
        var approval = application
                .last(ReviewEvent.ApplicationAccepted.class)
                .orElseThrow()
                .approval();
        var closing = new ClosingSummary(7, new YearOfDiagnosis(2020), 1, Instant.EPOCH, 3, "c".repeat(64));
        var derived = (ExtractionSpec.Derivation.Ready)
                ExtractionSpec.deriveLinked(approval, new ProvisionNumber("T2026-0001-1"), List.of(closing), TODAY);
        var file = as(
                Face.REGISTRY,
                EXTRACTOR,
                () -> files.make(application, derived.spec(), "s", new byte[32], Progress.NONE));
        return new String(file.identifiers().orElseThrow().data(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.substring(line.indexOf(',') + 1))
                .toList();
    }

    private static ClosedRecord tumour() {
        var values = new ArrayList<>(Collections.nCopies(ClosedRecord.ITEMS, ""));
        values.set(6, "40");
        values.set(18, "C159");
        values.set(23, "2020");
        return new ClosedRecord(values);
    }

    @Test
    @DisplayName("廃棄すると名簿・指摘・組・判定・キーの秘密が消え、廃棄の記録が残る")
    void destructionLeavesTheRecordAlone() {
        handIn(LIST.getBytes(StandardCharsets.UTF_8));
        match();
        settle(MatchVerdict.SAME);
        var destroy = new DeliveryCommand.DestroyList(TODAY, "記録の消去", "立会者");
        assertThat(as(Face.REGISTRY, EXTRACTOR, () -> matching().destroy(EXTRACTOR, ID, destroy))
                        .orElseThrow())
                .isInstanceOf(Answer.Decided.class);
        for (String table :
                List.of("consented_list", "list_finding", "list_near", "list_verdict", "extraction_secret")) {
            assertThat(database.owner()
                            .sql("select count(*) from provision." + table)
                            .query(Long.class)
                            .single())
                    .isZero();
        }
        assertThat(new ListState(application()).destruction()).isPresent();
    }
}
