package dev.todoke.provision.print;

import dev.todoke.closing.ClosingSummary;
import dev.todoke.closing.ManagementList;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.Application;
import dev.todoke.provision.Event;
import dev.todoke.provision.ProvisionRole;
import dev.todoke.provision.RecordedEvent;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.UseEvent;
import dev.todoke.provision.WritingEvent;
import dev.todoke.provision.application.ApplicationNumber;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.ProvisionNumber;
import dev.todoke.provision.paper.ApplicationPapers;
import dev.todoke.provision.paper.ListPaper;
import dev.todoke.provision.paper.PaperCalendar;
import dev.todoke.provision.paper.PaperForm;
import dev.todoke.provision.paper.PaperOffice;
import dev.todoke.provision.paper.PaperSetter;
import dev.todoke.provision.paper.PaperTexts;
import dev.todoke.provision.paper.PaperValues;
import dev.todoke.provision.review.Approval;
import dev.todoke.provision.usage.DisposedMedium;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// The sample application of the demonstration, submitted, with dates of its own (見本の申出).
final class PaperSamples {

    private static final Instant AT = Instant.parse("2026-11-22T01:00:00Z");

    private PaperSamples() {}

    static PaperForm paper(String form, int part) throws IOException {
        return papers(submitted("練習　花子")).paper(form, part).orElseThrow();
    }

    static ApplicationPapers papers(Application application) {
        return new ApplicationPapers(
                application, PaperTexts.shipped(), new PaperOffice("架空県知事", "架空県審議会", PaperCalendar.ERA));
    }

    /// Form 1 with two closed years.
    static PaperForm list() {
        var closings = List.of(
                new ClosingSummary(1, new YearOfDiagnosis(2019), 1, AT, 40_000, "a".repeat(64)),
                new ClosingSummary(2, new YearOfDiagnosis(2020), 2, AT, 41_000, "b".repeat(64)));
        return new ListPaper(ManagementList.of(closings), PaperTexts.shipped(), PaperCalendar.ERA)
                .on(LocalDate.of(2026, 11, 22));
    }

    /// A form that nobody has filled in.
    static PaperForm blank(String form) {
        return new PaperSetter(PaperTexts.shipped())
                .form(form, PaperForm.Subject.blank(), LocalDate.of(2026, 11, 22), PaperValues.none(PaperCalendar.ERA));
    }

    /// A hospital's request (第20条).
    static Application hospital() {
        var texts = new TreeMap<String, String>();
        HOSPITAL.lines()
                .forEach(
                        line -> texts.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return submitted(texts, Form.hospital());
    }

    /// The sample after use: accepted, delivered, destroyed, reported.
    static Application ended() throws IOException {
        var application = submitted("練習　花子");
        var document = application.document().orElseThrow();
        var later = List.of(
                new ReviewEvent.ApplicationAccepted(
                        "8保第1号",
                        LocalDate.of(2026, 12, 1),
                        Approval.of(document, new TreeSet<>()),
                        List.of("市区町村別の表を作らないこと")),
                new ReviewEvent.ProvisionNumbered(new ProvisionNumber("T2026-0001-1")),
                new UseEvent.UseBegan(LocalDate.of(2027, 1, 8), LocalDate.of(2028, 11, 22)),
                new UseEvent.DisposalFiled(List.of(
                        new DisposedMedium("M-01 CD-R", "shred", LocalDate.of(2028, 11, 1), "研究 一郎", ""),
                        new DisposedMedium("中間生成物(解析室の端末)", "erase", LocalDate.of(2028, 11, 2), "研究 一郎", ""))),
                new UseEvent.FinalReportFiled("架空がん学会誌 第1巻 1-8頁(2028年)", List.of(), ""));
        for (Event event : later) {
            application = application.after(
                    new RecordedEvent(application.history().size() + 1, AT, "a", ProvisionRole.CLERK, event));
        }
        return application;
    }

    /// @param firstUser name of the first user
    static Application submitted(String firstUser) throws IOException {
        var texts = new TreeMap<String, String>();
        var file = new Properties();
        try (var in = Objects.requireNonNull(
                PaperSamples.class.getResourceAsStream("/demo/provision-application.properties"))) {
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        file.stringPropertyNames().forEach(name -> texts.put(name, file.getProperty(name)));
        texts.put("title", "胃がんの罹患と予後の地域差");
        texts.put("sites", "C16");
        texts.put("years", "2019,2020");
        texts.put("area", "40");
        texts.put("ethics-date", "2026-09-01");
        texts.put("users.1.name", firstUser);
        texts.put("users.1.pledged", "2026-11-01");
        texts.put("users.2.pledged", "2026-11-01");
        texts.put("period-end", "2028-11-22");
        texts.put("study-end", "2029-03-31");
        texts.put("publications.1.month", "2027-11");
        return submitted(texts, Form.current());
    }

    private static Application submitted(SortedMap<String, String> texts, Form form) {
        var history = new ArrayList<RecordedEvent>();
        for (String task : form.tasks()) {
            var own = new TreeMap<>(texts);
            own.keySet().removeIf(field -> !form.taskOf(field).equals(task));
            history.add(new RecordedEvent(
                    history.size() + 1, AT, "a", ProvisionRole.APPLICANT, new WritingEvent.DraftSaved(task, own)));
        }
        history.add(new RecordedEvent(
                history.size() + 1,
                AT,
                "a",
                ProvisionRole.APPLICANT,
                new WritingEvent.ApplicationSubmitted(1, "2022-08-01", LocalDate.of(2026, 11, 22), "0".repeat(64))));
        history.add(new RecordedEvent(
                history.size() + 1,
                AT,
                "a",
                ProvisionRole.APPLICANT,
                new WritingEvent.ApplicationNumbered(new ApplicationNumber("X2026-0005"))));
        return Application.fold("1", "a", history);
    }

    private static final String HOSPITAL = """
            title=院内がん登録のための請求
            article=20
            hospital-purposes=registry,research
            purpose=登録した症例の生存状況を確かめ、診療の質の評価に用いる。
            party-name=架空中央病院
            facility=40A01
            representative=病院長 見本
            party-address=福岡県福岡市(架空)
            party-phone=000-000-0000
            contact-name=登録 見本
            contact-mail=desk@example.org
            contact-phone=000-000-0001
            users.1.name=登録 花子(架空)
            users.1.institution=架空中央病院
            users.1.post=診療情報管理士
            users.1.role=chief,entry
            users.1.purpose=registry,research
            users.1.pledged=2026-11-01
            outsourced=no
            years=2019
            method=部位別の生存率を求める。
            method-kinds=statistics
            statistics=カプラン・マイヤー法
            period-end=2029-03-31
            places.1.institution=架空中央病院
            places.1.address=福岡県福岡市(架空)
            places.1.room=診療情報管理室
            organisational-ticks=incident
            organisational=責任者を置く。
            physical-ticks=room,list,entry,devices,lock
            physical=施錠する。
            technical-ticks=network,login,strength,change,note,media,disaster
            isolation-ticks=standalone,factors,fixing
            technical=専用の端末で扱う。
            storage-ticks=cabinet,place
            media=暗号化した外付け媒体
            storage=鍵は責任者が持つ。
            publications.1.medium=学会
            publications.1.title=当院の生存率
            publications.1.month=2028-10
            disposal-kinds=erase
            disposal=専用の道具で消去する。
            """;
}
