package dev.todoke.inquiry.web;

import dev.todoke.facility.FacilityContact;
import dev.todoke.fate.Fate;
import dev.todoke.inquiry.Proposal;
import dev.todoke.inquiry.Query;
import dev.todoke.inquiry.QueryNumber;
import dev.todoke.inquiry.QueryReply;
import dev.todoke.inquiry.desk.HospitalDesk;
import dev.todoke.inquiry.desk.InquiryAnswer;
import dev.todoke.inquiry.desk.NotificationDesk;
import dev.todoke.inquiry.desk.ProposalDesk;
import dev.todoke.inquiry.desk.QueryDesk;
import dev.todoke.inquiry.store.AtWorkStore;
import dev.todoke.inquiry.store.CallStore;
import dev.todoke.inquiry.store.QueryStore;
import dev.todoke.intake.NotificationLedger;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Sentence;
import dev.todoke.linkage.Consequences;
import dev.todoke.notification.Arrival;
import dev.todoke.notification.Item;
import dev.todoke.notification.NotificationVersion;
import dev.todoke.notification.Sender;
import dev.todoke.testing.PageSamples;
import dev.todoke.validation.Finding;
import dev.todoke.validation.Severity;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/// The pages about queries and versions with a model each.
final class InquirySamples implements PageSamples {

    private static final Instant NOW = Instant.parse("2026-04-10T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
    private static final String ID = "R-2026-000001-3";
    private static final String PAGE = "/registry/notifications/" + ID;
    private static final FacilityCode HERE = new FacilityCode("40R01");
    private static final FacilityContact CONTACT =
            new FacilityContact(7, HERE, "届出　花子", "診療情報管理室", "092-555-0101", LocalDate.of(2024, 4, 1), LocalDate.MAX);
    private static final PageWords WORDS = words();

    private static PageWords words() {
        var source = new ReloadableResourceBundleMessageSource();
        source.setBasenames("classpath:messages/inquiry", "classpath:messages/fate");
        source.setDefaultEncoding("UTF-8");
        return new PageWords(source, Locale.JAPANESE);
    }

    @Override
    public List<Sample> samples() {
        var first = version(1, "814032");
        var second = version(2, "814033");
        return List.of(
                new Sample("inquiry/notification", PAGE, Map.of("page", notification(first, second, false))),
                new Sample("inquiry/notification", PAGE, Map.of("page", notification(first, second, true))),
                new Sample(
                        "inquiry/correct",
                        PAGE + "/correct",
                        Map.of(
                                "page",
                                CorrectionPage.of(second, Map.of(Item.LATERALITY, "1"), "理由", PAGE, Locale.JAPANESE)
                                        .beside(VersionsTable.of(List.of(first, second), n -> n, Locale.JAPANESE)),
                                "others",
                                List.of("登録 次郎さんが10:12から開いています。"),
                                "errors",
                                Answers.errors(new InquiryAnswer.Stale(1, 2), WORDS))),
                new Sample(
                        "inquiry/preview",
                        PAGE + "/correct",
                        Map.of(
                                "page",
                                PreviewPage.ofCorrection(
                                        first, Map.of(Item.MORPHOLOGY, "814033"), "理由", consequences(), WORDS))),
                new Sample(
                        "inquiry/withdraw",
                        PAGE + "/withdraw",
                        Map.of("page", PreviewPage.ofWithdrawal(first, "", Consequences.none(), WORDS))),
                new Sample("inquiry/queries", "/registry/queries", Map.of("page", queries(List.of(line(true))))),
                new Sample("inquiry/queries", "/registry/queries", Map.of("page", queries(List.of()))),
                new Sample("inquiry/query", "/registry/queries/Q-2026-000012", Map.of("page", query(first))),
                new Sample("inquiry/script", "/registry/queries/script", Map.of()),
                new Sample("inquiry/proposals", "/registry/proposals", Map.of("page", proposals())),
                new Sample("inquiry/proposal", "/registry/proposals/3", Map.of("page", proposal(first, false))),
                new Sample("inquiry/proposal", "/registry/proposals/4", Map.of("page", proposal(second, true))),
                new Sample("inquiry/portal-queries", "/portal/queries", Map.of("page", queries(List.of(line(false))))),
                new Sample(
                        "inquiry/portal-query",
                        "/portal/queries/Q-2026-000012",
                        Map.of(
                                "page",
                                reply(first),
                                "errors",
                                Answers.errors(
                                        new InquiryAnswer.Refused(List.of(Sentence.of("inquiry", "reply-empty"))),
                                        WORDS))),
                new Sample(
                        "inquiry/portal-notification",
                        "/portal/notifications/" + ID,
                        Map.of("page", own(first, second))),
                new Sample(
                        "inquiry/portal-correct",
                        "/portal/notifications/" + ID + "/correct",
                        Map.of(
                                "page",
                                CorrectionPage.of(first, Map.of(), "", "/portal/notifications/" + ID, Locale.JAPANESE),
                                "others",
                                List.of())));
    }

    private static NotificationVersion version(int number, String morphology) {
        var values = new EnumMap<Item, String>(Item.class);
        for (Item item : Item.values()) {
            values.put(item, "");
        }
        values.put(Item.CHART_NUMBER, "0045129");
        values.put(Item.TOPOGRAPHY, "C162");
        values.put(Item.MORPHOLOGY, morphology);
        values.put(Item.DIAGNOSIS_DATE, "20240512");
        var sender = new Sender(HERE, new Prefecture("40"), Arrival.REGULAR);
        return new NotificationVersion(ID, number, sender, NOW, "1", number == 1 ? "" : "病理の見直し", "", values);
    }

    private static Query query(List<QueryReply> replies) {
        return new Query(
                new QueryNumber("Q-2026-000012"),
                ID,
                1,
                HERE,
                7,
                List.of(Item.MORPHOLOGY),
                "異型度を確かめてください。",
                NOW,
                "1",
                LocalDate.of(2026, 4, 1),
                replies,
                new Query.End.Open());
    }

    private static Proposal waiting(boolean withdrawal) {
        return new Proposal(
                3,
                ID,
                1,
                HERE,
                Proposal.Origin.REPLY,
                "Q-2026-000012",
                withdrawal,
                new TreeMap<>(
                        withdrawal
                                ? Map.<Item, Proposal.Change>of()
                                : Map.of(Item.MORPHOLOGY, new Proposal.Change("814032", "814033"))),
                "病理の見直し",
                NOW,
                "101",
                new Proposal.Settlement.Waiting());
    }

    private static Proposal refused() {
        var p = waiting(false);
        return new Proposal(
                4,
                p.notification(),
                p.version(),
                p.facility(),
                Proposal.Origin.HOSPITAL,
                "",
                false,
                p.values(),
                p.reason(),
                NOW,
                "101",
                new Proposal.Settlement.Refused("病理報告と合いません", NOW, "1"));
    }

    private static Consequences consequences() {
        var tumour = new Consequences.Tumour("P-1", "胃体部 8140/3 2024-05-12", 2024, true, List.of(ID));
        var item = new Consequences.Item(17, "異型度", "胃体部 8140/3", "2", "3");
        return new Consequences(
                List.of(tumour), List.of(tumour), List.of(new Consequences.Year(2024, 1, 1, 1, 1, 1, List.of(item))));
    }

    private static QueryLine line(boolean late) {
        var replies = late ? List.<QueryReply>of() : List.of(new QueryReply(QueryReply.Way.PORTAL, "3です。", NOW, ""));
        return QueryLine.of(query(replies), TODAY, 14, _ -> "架空病院", WORDS);
    }

    private static QueriesPage queries(List<QueryLine> lines) {
        return new QueriesPage(
                new Pager(lines.size(), 1, "/registry/queries"), "waiting", new QueryStore.Tally(3, 1, 2, 0), lines);
    }

    private static NotificationPage notification(
            NotificationVersion first, NotificationVersion second, boolean withdrawn) {
        var finding = new Finding(
                "X07",
                Severity.WARNING,
                List.of(Item.CHEMOTHERAPY),
                "9",
                Sentence.of("inquiry", "reply-empty"),
                List.of());
        var opened = new NotificationDesk.Opened(
                second,
                List.of(first, second),
                withdrawn ? Optional.of(new NotificationLedger.Withdrawn("別の人", NOW, "1")) : Optional.empty(),
                List.of(finding),
                Optional.of(new NotificationLedger.Place(
                        7, "R-2026-000001", "R-2026-000001-2", "", List.of("R-2025-000009-2"), "40R00")),
                List.of(query(List.of())),
                List.of(waiting(false), refused()),
                withdrawn ? List.of() : List.of(CONTACT),
                Optional.of("P-0000001"),
                List.of(new AtWorkStore.Colleague("登録 次郎", NOW)));
        var ask = new NotificationPage.Ask(List.of("MORPHOLOGY"), "確かめてください。", "7", "2026-05-01");
        return NotificationPage.of(opened, new NotificationPage.Beside("架空病院", TODAY, 14, ask, n -> n), WORDS);
    }

    private static QueryPage query(NotificationVersion newest) {
        var opened = new QueryDesk.Opened(
                query(List.of(new QueryReply(QueryReply.Way.TELEPHONE, "3です。", NOW, "1"))),
                newest,
                Optional.of(CONTACT),
                List.of(CONTACT),
                List.of(
                        new CallStore.Call(true, "届出と名のる人", 7, "", "折り返しを頼まれた。", NOW, "1"),
                        new CallStore.Call(false, "届出　花子", 7, "092-555-0101", "3です。", NOW, "1")),
                List.of(waiting(false)));
        return QueryPage.of(opened, line(true), QueryPage.CallForm.EMPTY, n -> n, WORDS);
    }

    private static ProposalsPage proposals() {
        return ProposalsPage.of(
                new Pager(1, 1, "/registry/proposals"), List.of(waiting(true)), _ -> "架空病院", n -> n, WORDS);
    }

    private static ProposalPage proposal(NotificationVersion newest, boolean withdrawal) {
        var opened = new ProposalDesk.Opened(
                waiting(withdrawal), newest, List.of(), consequences(), Optional.of("P-0000001"));
        return ProposalPage.of(opened, _ -> "架空病院", n -> n, WORDS);
    }

    private static ReplyPage reply(NotificationVersion newest) {
        var opened = new HospitalDesk.OpenedQuery(
                query(List.of(new QueryReply(QueryReply.Way.PORTAL, "", NOW, ""))), newest, List.of(refused()));
        return ReplyPage.of(opened, line(false), "", Map.of(), WORDS);
    }

    private static OwnNotificationPage own(NotificationVersion first, NotificationVersion second) {
        var opened = new HospitalDesk.OpenedNotification(
                second, List.of(first, second), Optional.empty(), List.of(query(List.of())), List.of(refused()));
        return OwnNotificationPage.of(
                opened, Optional.of(new Fate(ID, Fate.Stage.COUNTED, 2024, 1, NOW)), TODAY, 14, "", WORDS);
    }
}
